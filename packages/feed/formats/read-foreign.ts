import type { Feed } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import type { Problem } from '../problem/problem.ts';
import { readDrafts } from '../read/read-drafts.ts';
import { defaultTimeZone } from '../read/assemble-feed.ts';
import type { ReadOptions, ReadResult } from '../read/read-feed.ts';
import { show, startReading } from '../shape/read-shape.ts';
import { asksToLogIn } from './asks-to-log-in.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';
import type { Source } from './source.ts';

export interface ForeignOptions extends Pick<ReadOptions, 'taken'> {
  /** The types of items that are wanted. */
  wanted: readonly ItemType[];
  /** What items are when the format does not say. Default: `initiative`. */
  type?: ItemType | undefined;
  /** Name of the format, where the host says it; else it is recognised by its content. */
  format?: string | undefined;
}

export interface ForeignResult extends ReadResult {
  /** Name of the format that was read, `empty-list` for `[]`; undefined when none recognised the document. */
  format: string | undefined;
  /** Ids of items of earlier pages that are no more. */
  deleted: readonly string[];
}

const nothing = (problem: Problem): ForeignResult => ({
  feed: { timeZone: defaultTimeZone, items: [] },
  problems: [problem],
  format: undefined,
  deleted: [],
});

/** Which formats a document is not, and by what each would be known; what was meant as JSON is told apart. */
function unknownFormat({ text, json }: Source): Problem {
  if (json === undefined && /^\s*[{[]/.test(text)) return { code: 'not-json', severity: 'error', path: [] };
  const allowed = formats.map(({ title, telltale }) => `${title} (${telltale})`);
  return { code: 'unknown-format', severity: 'error', path: [], found: show(text.trim()), allowed };
}

function unknownName(name: string): Problem {
  return { code: 'choice', severity: 'error', path: ['format'], found: name, allowed: formats.map((it) => it.name) };
}

async function readAs(format: Format, source: Source, options: ForeignOptions): Promise<ForeignResult> {
  const { convert } = await format.load();
  const { head, drafts, problems, deleted = [] } = await convert(source);
  const at = startReading(source.address);
  const taken = format.isLog ? undefined : options.taken;
  const items = await readDrafts(drafts, options.wanted, options.type, at, taken);
  // Such a page describes its site as others do, and would otherwise be a feed in which there is nothing yet.
  if (items.length === 0 && asksToLogIn(source.text)) return nothing(unknownFormat(source));
  const known = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const feed: Feed = { timeZone: defaultTimeZone, ...known, items };
  return { feed, problems: [...problems, ...at.problems], format: format.name, deleted };
}

/**
 * Reads a document in somebody else's format. Never throws on content: a document that no format recognises gives an
 * empty feed and one problem, `unknown-format` or `not-json`.
 */
export async function readForeign(source: Source, options: ForeignOptions): Promise<ForeignResult> {
  if (options.format !== undefined) {
    const named = formats.find(({ name }) => name === options.format);
    return named ? readAs(named, source, options) : nothing(unknownName(options.format));
  }
  // A page with nothing on it, of a format that pages by arrays (WordPress, Gancio, JSON-LD …).
  if (Array.isArray(source.json) && source.json.length === 0)
    return { feed: { timeZone: defaultTimeZone, items: [] }, problems: [], format: 'empty-list', deleted: [] };
  const format = formats.find(({ recognises }) => recognises(source));
  return format ? readAs(format, source, options) : nothing(unknownFormat(source));
}
