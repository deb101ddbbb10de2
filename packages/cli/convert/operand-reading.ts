import { isLog } from '@vicinia/feed/documents.js';
import type { Feed, Item } from '@vicinia/feed/model.js';
import { contentAt } from '../content/content-at.ts';
import type { TargetReport } from '../report/report.ts';
import { isAddress, readSource } from '../sources/read-source.ts';
import type { SourceOptions, SourcePage } from '../sources/source-page.ts';

export interface ReadingOptions extends SourceOptions {
  /** Of contents that editors write: the site they will be on, from which they get their addresses. */
  readonly site?: string | undefined;
  /** Told before each document, and after it with the number of contents so far. */
  readonly onPage?: (source: string, items: number) => void;
}

export type Head = Omit<Feed, 'items' | 'next'>;

/** What stands in for a site that nobody has named. */
const nowhere = 'https://example.org/';

/** One operand, as it is read: its contents come one by one, once each, and what is said of them is known at the end. */
export class OperandReading {
  /** What the feed says of itself: known with the first content. Undefined when nothing could be read. */
  head: Head | undefined;
  readonly #operand: string;
  readonly #options: ReadingOptions;
  readonly #problems: TargetReport['problems'][number][] = [];
  readonly #counts: Partial<Record<Item['type'], number>> = {};
  #format: string | undefined;
  #pages = 0;

  constructor(operand: string, options: ReadingOptions) {
    this.#operand = operand;
    this.#options = options;
  }

  get report(): TargetReport {
    const [format, pages, items, problems] = [this.#format, this.#pages, this.#counts, this.#problems];
    return { target: this.#operand, format, pages, items, problems };
  }

  async *items(): AsyncGenerator<Item, void> {
    for await (const item of (await this.#content()) ?? this.#distinct()) {
      this.#counts[item.type] = (this.#counts[item.type] ?? 0) + 1;
      yield item;
    }
  }

  /** What editors have written there, if that is what is there. */
  async #content(): Promise<Item[] | undefined> {
    const operand = this.#operand;
    const { site, onPage } = this.#options;
    onPage?.(operand, 0);
    if (isAddress(operand) || operand === '-') return undefined;
    const content = await contentAt(operand, { site: site ?? nowhere });
    if (!content) return undefined;
    this.#problems.push(...content.problems);
    if (content.items.length > 0) this.head = { timeZone: 'Europe/Rome', language: 'it' };
    this.#format = 'content';
    return site === undefined ? content.items.map(({ url: _, ...item }) => item) : content.items;
  }

  /** The items of all pages: of several with one id the first, as widgets show it. */
  async *#distinct(): AsyncGenerator<Item, void> {
    const items = new Map<string, Item | undefined>();
    for await (const page of readSource(this.#operand, this.#options)) {
      this.#note(page);
      for (const id of page.deleted) items.delete(id);
      const news = page.feed.items.filter(({ id }) => !items.has(id));
      const isLasting = !isLog(this.#format);
      for (const item of news) items.set(item.id, isLasting ? undefined : item);
      if (page.format !== undefined) this.#options.onPage?.(page.source, items.size);
      if (isLasting) yield* news;
    }
    for (const item of items.values()) if (item) yield item;
  }

  #note({ problems, feed, format }: SourcePage): void {
    this.#problems.push(...problems);
    if (format === undefined) return;
    const { next: _, items: __, ...head } = feed;
    // An address for people, if there is one.
    const homePage = head.homePage ?? (/^https?:/i.test(this.#operand) ? this.#operand : undefined);
    this.head ??= { ...head, ...(homePage !== undefined && { homePage }) };
    this.#format ??= format;
    this.#pages++;
  }
}
