import { budgetNameFor, type Budgets } from './budgets.ts';
import { ratioOf, tasks, type Contest } from './contest.ts';
import type { Held } from './heap.ts';
import type { MarkdownTimes } from './markdown.ts';
import type { Measured } from './measured.ts';
import { contestants, labels, type ContestantName } from './pages.ts';
import { ratioName } from './ratio-name.ts';
import type { Reading } from './reading.ts';
import type { Scale } from './scale/measure-scale.ts';
import type { SearchKeys } from './search-keys.ts';
import type { Slowed } from './slowed.ts';
import { spreadOf, type Spread } from './spread.ts';

const number = (value: number) => value.toLocaleString('en');

/** Rows as aligned columns: the first to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}

export function bytesTable(measured: readonly Measured[], { bytes: budgets }: Budgets): string {
  const rows = measured.map(({ name, raw, gzip, brotli }) => {
    const budget = budgets[budgetNameFor(name, budgets) ?? ''];
    const verdict = budget === undefined ? 'none' : `${number(budget)}${brotli > budget ? ' !' : '  '}`;
    return [name, number(raw), number(gzip), number(brotli), verdict];
  });
  return columns([['Bytes', 'raw', 'gzip', 'brotli', 'budget  '], ...rows]);
}

const within = ({ median, lower, upper }: Spread, digits: number) =>
  `${median.toFixed(digits)} (${lower.toFixed(digits)}–${upper.toFixed(digits)})`;

/** Milliseconds of the element and of what is written by hand; to that the ratios of all. */
export function contestTable(contests: readonly Contest[], { ratios }: Budgets): string {
  const others = contestants.filter((name) => name !== 'vanilla');
  const rows = contests.flatMap((contest) =>
    tasks.map((task) => [
      ratioName(task, contest.items),
      within(spreadOf(contest.runs.vicinia[task]), 0),
      within(spreadOf(contest.runs.vanilla[task]), 0),
      ...others.map((name) => within(ratioOf(contest, task, name, 'vanilla'), 2)),
      ratios[ratioName(task, contest.items)]?.toFixed(2) ?? '',
    ]),
  );
  const names = others.map((name) => `${labels[name]} ÷ by hand`);
  return columns([['Listings', 'element ms', 'by hand ms', ...names, 'budget'], ...rows]);
}

export function slowedTable(slowed: Record<ContestantName, Slowed>): string {
  const rows = contestants.map((name) => [
    labels[name],
    ...Object.values(slowed[name]).map((longest) => (longest > 0 ? longest.toFixed(0) : '< 50')),
  ]);
  return columns([['Longest task ms, 10,000 items, slowed 4 ×', ...Object.keys(slowed.vicinia)], ...rows]);
}

export function heapTable(heap: readonly Held[]): string {
  const rows = heap.map(({ rounds, bytes, nodes, listeners }) => [
    `${number(rounds)} rounds`,
    ...[bytes, nodes, listeners].map(number),
  ]);
  return columns([['Attached, searched, filtered, detached', 'heap bytes', 'nodes', 'listeners'], ...rows]);
}

export function readingTable(results: readonly Reading[], { ratios }: Budgets): string {
  const rows = results.map(({ items, runs, ratio, inOne }) => [
    `${number(items)} items`,
    within(spreadOf(runs.map((run) => run.inPieces)), 0),
    within(spreadOf(runs.map((run) => run.parse)), 0),
    within(ratio, 2),
    ratios[ratioName('reading', items)]?.toFixed(2) ?? '',
    within(inOne, 2),
  ]);
  return columns([['Reading', 'shape and normalise ms', 'JSON.parse ms', 'ratio', 'budget', 'all at once'], ...rows]);
}

export function searchKeysTable(results: readonly SearchKeys[]): string {
  const rows = results.map(({ items, index, longestTask, keys }) => [
    `${number(items)} items`,
    keys.median.toFixed(2),
    keys.worst.toFixed(2),
    index.toFixed(0),
    longestTask.toFixed(0),
  ]);
  return columns([['Search, one keystroke', 'median ms', 'worst ms', 'index ms', 'longest task ms'], ...rows]);
}

/** The few texts that take longest in each browser. */
export function markdownTable(times: readonly MarkdownTimes[]): string {
  const rows = times.flatMap(({ browser, texts }) =>
    texts.slice(0, 3).map(({ name, milliseconds }) => [browser, name, milliseconds.toFixed(0)]),
  );
  return columns([['The slowest Markdown, 20,000 characters', '', 'ms'], ...rows]);
}

/** How a large catalogue is made, and what its visitors fetch. */
export function scaleTable({ items, made, transfers }: Scale, { transferred }: Budgets): string {
  const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;
  const how = `${number(items)} initiatives written in ${made.seconds.toFixed(0)} s with ${made.megabytes.toFixed(0)} MiB of memory`;
  const what = `${made.pages} pages of ${megabytes(made.pageBytes)}, an index in ${number(made.files)} files of ${megabytes(made.indexBytes)}`;
  const rows = transfers.map(({ name, bytes, requests, milliseconds, count }) => {
    const budget = transferred[budgetNameFor(`catalogue, ${name}`, transferred) ?? ''];
    const limit = budget === undefined ? 'none' : `${number(budget)}${bytes > budget ? ' !' : '  '}`;
    return [name, number(bytes), limit, number(requests), milliseconds.toFixed(0), count];
  });
  return `  ${how}: ${what}\n\n${columns([['A large catalogue', 'bytes', 'budget  ', 'requests', 'ms', 'found'], ...rows])}`;
}
