/**
 * `npm run bench` measures what a page pays for the widgets, against `budgets.json`, and ends with 1 when something costs
 * too much.
 *
 *     npm run bench                        builds the packages, then measures bytes and times: half an hour
 *     npm run bench -- --quick             fewer runs, for a rough figure
 *     npm run bench -- --no-build          measures what was built last
 *     npm run bench -- --cdn ../old/cdn    measures the widgets in another folder, to compare
 *     npm run --silent bench -- --json     the results as JSON, with every run
 *
 * Bytes: what a first listing loads, each of the widgets' files, and each entry of the packages with what it brings along.
 * A test (`budgets.node.test.ts`) holds them to the same budgets.
 *
 * Reading: what makes a feed of the generated feeds beyond parsing, as a ratio to `JSON.parse` of their text. The budget is for
 * items that come in pieces, as listings read feeds of this size; beside it stands what reads all of them at once.
 *
 * Listings: `<vicinia-initiatives>` as it is published, with a search and facets but nothing else; one written by hand
 * (`bench/vanilla`), which trusts the feed, must show the very same, and searches by `includes`; and three with the engines of
 * libraries (`bench/libraries`) under the same cards and controls, which must find the same for a facet. The feeds are
 * generated (`bench/feed`), 10,000 items a page, with dates around today. Each run has a fresh page in a process of its own,
 * in which a small feed has been shown and searched before; they take turns. What counts is the ratio within a run:
 * milliseconds are this machine's, and come in frames of 16.7.
 *   First cards: from the bytes of a feed in memory to the end of the first frame with cards in it and the number of all items.
 *   One keystroke, one facet: to the end of the first frame that shows what it leaves. The first letter, for which a
 *   listing gets ready to be searched, is told apart, with when all was found for it; no budget is for these.
 *
 * The longest tasks of these on a processor that is slowed four times, the feed coming as a stream, and what stays in
 * memory of an element that is attached, searched, filtered and detached again and again.
 *
 * Search: one keystroke in Node, from what is typed to what is found, once the index is there; how long that took, and the
 * longest task of it.
 *
 * A large catalogue: 100,000 initiatives as `vicinia convert --pages 500 --index` writes them, served as files, and what comes
 * over the wire, headers included, to a visitor who has nothing of it: for the first results, and for each thing that they do.
 *
 * Markdown: the longest texts that are read as such, of what parsers choke on, from text to elements, in every engine that
 * there is on this machine.
 */
import { Arena } from './bench/arena.ts';
import { brokenBytes, brokenRatio, brokenTime, brokenTransfer, readBudgets } from './bench/budgets.ts';
import { busyNote } from './bench/busy-note.ts';
import { brokenContest, brokenHeap, brokenSlowed } from './bench/broken.ts';
import { measureContest } from './bench/contest.ts';
import { measureHeap } from './bench/heap.ts';
import { launch } from './bench/launch.ts';
import { measureMarkdown, type MarkdownTimes } from './bench/markdown.ts';
import { readBenchOptions } from './bench/options.ts';
import { ratioName } from './bench/ratio-name.ts';
import { measureReading } from './bench/reading.ts';
import { measureScale } from './bench/scale/measure-scale.ts';
import { measureSearchKeys } from './bench/search-keys.ts';
import { measureSlowed } from './bench/slowed.ts';
import {
  bytesTable,
  contestTable,
  heapTable,
  markdownTable,
  readingTable,
  scaleTable,
  searchKeysTable,
  slowedTable,
} from './bench/tables.ts';
import { weighEntries } from './bench/weigh-entries.ts';
import { weighWidgets } from './bench/weigh-widgets.ts';
import { findBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { command, INTERRUPTED } from './process/command.ts';
import { Refusal } from './process/refusal.ts';

await command(async (signal) => {
  const { runs, rounds, json, wantsBuild, cdn, isOwn } = readBenchOptions(process.argv.slice(2));
  const print = console.log;
  // What is said on the way must not stand among the results.
  if (json) console.log = console.error;
  const budgets = readBudgets();
  const { found, leftOut } = await findBrowsers();
  const engine = found.find(({ name }) => name === 'chromium');
  if (!engine)
    throw new Refusal(`The benchmark needs Chromium: ${leftOut.find(({ name }) => name === 'chromium')!.reason}.`);
  // Before we are the ones who keep it busy.
  const note = busyNote();
  if (wantsBuild && !(await build(signal, ['packages']))) return signal.aborted ? INTERRUPTED : 1;

  const bytes = [...(await weighWidgets(cdn)), ...(isOwn ? await weighEntries() : [])];
  console.log(`\n${bytesTable(bytes, budgets)}\n`);

  const browser = await launch(engine);
  signal.addEventListener('abort', () => void browser.close());
  const measuring = (what: string) => ({
    ...{ browser, cdn, runs, signal },
    onSize: (items: number, times: number) => console.log(`${ratioName(what, items)}: ${times} runs of each …`),
  });
  const measureListings = async (arena: Arena) => {
    const contests = await measureContest(arena, measuring('listings'));
    console.log(`\n${contestTable(contests, budgets)}\n`);
    const slowed = await measureSlowed(arena, Math.ceil(runs / 5), signal);
    console.log(`${slowedTable(slowed)}\n`);
    return { contests, slowed };
  };
  try {
    const reading = isOwn ? await measureReading(measuring('reading')) : [];
    if (isOwn) console.log(`\n${readingTable(reading, budgets)}\n`);
    const searching = isOwn ? await measureSearchKeys(runs, signal) : [];
    if (isOwn) console.log(`${searchKeysTable(searching)}\n`);
    const markdown: MarkdownTimes[] = [];
    if (isOwn) for (const each of found) markdown.push(await measureMarkdown(each));
    if (isOwn) console.log(`${markdownTable(markdown)}\n`);
    const scale = isOwn ? await measureScale(browser, cdn) : undefined;
    if (scale) console.log(`${scaleTable(scale, budgets)}\n`);
    const arena = await Arena.open(browser, cdn);
    const { contests, slowed } = await measureListings(arena).finally(() => arena.close());
    const heap = await measureHeap(browser, cdn, rounds);
    console.log(`${heapTable(heap)}\n\nMedian (quartiles) of the runs, in ${engine.label}.`);
    if (note) console.log(note);
    const broken = [
      ...bytes.map(({ name, brotli }) => brokenBytes(name, brotli, budgets)),
      ...reading.map(({ items, ratio }) => brokenRatio(ratioName('reading', items), ratio.median, budgets)),
      ...markdown.map(({ texts }) => brokenTime('slowest Markdown', texts[0]!.milliseconds, budgets)),
      ...(scale?.transfers ?? []).map(({ name, bytes }) => brokenTransfer(`catalogue, ${name}`, bytes, budgets)),
      ...contests.flatMap((contest) => brokenContest(contest, budgets)),
      ...brokenSlowed(slowed.vicinia, budgets),
      ...brokenHeap(heap, budgets),
    ].filter((sentence) => sentence !== undefined);
    console.log(broken.length > 0 ? `\n${broken.join('\n')}` : '\nWithin the budgets.');
    if (json)
      print(
        JSON.stringify(
          { browser: engine.label, bytes, reading, searching, markdown, scale, contests, slowed, heap, broken },
          null,
          2,
        ),
      );
    return broken.length > 0 ? 1 : 0;
  } catch (error) {
    if (signal.aborted) return INTERRUPTED;
    throw error;
  } finally {
    await browser.close();
  }
});
