import type { Item } from '@vicinia/feed/model.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { italianValues } from '@vicinia/feed/words.js';
import { contentAt } from '../content/content-at.ts';
import { nearestOfBoth } from '../content/nearest-italian.ts';
import type { Content } from '../content/read-content.ts';
import { addExcerpts } from '../report/excerpt.ts';
import type { CheckedProblem, TargetReport } from '../report/report.ts';
import { isAddress, readSource } from '../sources/read-source.ts';
import type { SourceOptions, SourcePage } from '../sources/source-page.ts';

/** Any site will do: addresses only have to be whole. */
const site = 'https://example.org/';

type Counts = Record<string, number>;

function count(types: Iterable<string>): Counts {
  const counts: Counts = {};
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

const countContent = ({ items, pages }: Pick<Content, 'items' | 'pages'>): Counts =>
  count([...items.map(({ type }) => type), ...pages.map(() => 'page')]);

/** Adds a page's items to those of the pages before, and takes out what is no more. */
function gather(types: Map<string, Item['type']>, { feed, deleted }: SourcePage): void {
  for (const id of deleted) types.delete(id);
  for (const { id, type } of feed.items) types.set(id, type);
}

/** Who writes a value in Italian meant the term of that name. */
function inItalian(problem: Problem): Problem {
  const { code, found, allowed, nearest } = problem;
  if (code !== 'choice' || found === undefined || !allowed || nearest !== undefined) return problem;
  const meant = nearestOfBoth(found, allowed, italianValues);
  return meant === undefined ? problem : { ...problem, nearest: meant };
}

async function checkSource(target: string, { onPage, ...options }: CheckOptions): Promise<TargetReport> {
  const types = new Map<string, Item['type']>();
  const problems: CheckedProblem[] = [];
  let format: string | undefined;
  let pages = 0;
  for await (const page of readSource(target, { base: site, ...options })) {
    gather(types, page);
    problems.push(...addExcerpts(page.text, page.problems.map(inItalian)));
    format ??= page.format;
    if (page.format !== undefined) pages++;
    onPage?.(page.source, types.size);
  }
  return { target, format, pages, items: count(types.values()), problems };
}

export interface CheckOptions extends SourceOptions {
  /** Told after each document of a feed, with the number of contents so far. */
  readonly onPage?: (source: string, items: number) => void;
}

/** Checks a folder of content, a Markdown file, or a feed in a file, on standard input (`-`) or at an address. */
export async function check(target: string, options: CheckOptions = {}): Promise<TargetReport> {
  const content =
    isAddress(target) || target === '-'
      ? undefined
      : await contentAt(target, { site, withHidden: true, withAdvice: true });
  if (!content) return checkSource(target, options);
  const pages = target.endsWith('.md') ? 1 : 0;
  return { target, format: 'content', pages, items: countContent(content), problems: content.problems };
}
