import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { LoadError, loadFeed } from '@vicinia/feed/load.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { allKinds, readFeed } from '@vicinia/feed/read.js';
import { contentFolders } from '../content/content-folders.ts';
import { readContent } from '../content/read-content.ts';
import { readText } from '../content/read-text.ts';
import { parseJson } from '../terminal/parse-json.ts';
import type { Report } from '../terminal/print-report.ts';

/** Any site will do: addresses only have to be whole. */
const site = 'https://example.org/';

async function checkContent(folder: string): Promise<Report> {
  const { items, pages, problems } = await readContent(folder, { site });
  return { good: items.length + pages.length, problems };
}

/** One file of a content folder; the others are read as well, since it may refer to them. */
async function checkMarkdown(file: string): Promise<Report> {
  let folder = dirname(resolve(file));
  while (!contentFolders.some(({ name }) => name === basename(folder))) {
    if (dirname(folder) === folder)
      return { good: 0, problems: [{ code: 'unreadable', severity: 'error', path: [], file }] };
    folder = dirname(folder);
  }
  const root = dirname(folder);
  const { problems } = await readContent(root, { site });
  const label = [basename(root), resolve(file).slice(root.length + 1)].join('/').replaceAll('\\', '/');
  const own = problems.filter((problem) => problem.file === label);
  return { good: own.length === 0 ? 1 : 0, problems: own };
}

async function checkFeedFile(file: string): Promise<Report> {
  const text = await readText(file, file);
  if (typeof text !== 'string') return { good: 0, problems: [text] };
  const json = parseJson(text);
  if ('problem' in json) return { good: 0, problems: [{ ...json.problem, file }] };
  const { feed, problems } = readFeed(json.value);
  return { good: feed.items.length, problems: problems.map((problem) => ({ ...problem, file })) };
}

async function checkAddress(address: string): Promise<Report> {
  let report: Report = { good: 0, problems: [] };
  try {
    for await (const { feed, problems } of loadFeed(address, { kinds: allKinds }))
      report = { good: feed.items.length, problems };
    return report;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return { good: 0, problems: [error.problem] };
  }
}

async function checkOne(target: string): Promise<Report> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(target)) return checkAddress(target);
  const stats = await stat(target).catch(() => undefined);
  if (stats?.isDirectory()) return checkContent(target);
  return target.endsWith('.md') && stats ? checkMarkdown(target) : checkFeedFile(target);
}

/** Checks folders of content, Markdown files, and feeds in files or at addresses, one after the other. */
export async function check(targets: readonly string[]): Promise<Report> {
  let good = 0;
  const problems: Problem[] = [];
  for (const target of targets) {
    const report = await checkOne(target);
    good += report.good;
    problems.push(...report.problems);
  }
  return { good, problems };
}
