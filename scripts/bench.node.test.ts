import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFeed } from '@vicinia/feed/read.js';
import { occurrencesOf } from '@vicinia/feed/schedule.js';
import { writeItem } from '@vicinia/feed/write.js';
import { generateFeed } from '../bench/feed/generate-feed.ts';
import { brokenBytes, brokenRatio, brokenTime, brokenTransfer, idleBudgets, type Budgets } from './bench/budgets.ts';
import { busyNote } from './bench/busy-note.ts';
import { feedPages } from './bench/feed-pages.ts';
import { readBenchOptions } from './bench/options.ts';
import { differenceOf } from './bench/same-look.ts';
import { spreadOf } from './bench/spread.ts';

const budgets: Budgets = {
  bytes: { 'first listing': 20_000, 'chunks/*': 5_000, 'chunks/map-*': 40_000 },
  ratios: { 'first cards, 10,000 items': 1.5, 'beside *': 1 },
  milliseconds: { 'slowest Markdown': 50 },
  transferred: { 'catalogue, first results': 150_000, 'catalogue, *': 100_000 },
  margin: 0.1,
};

describe('a byte budget', () => {
  test('may be used up to the last byte', () => {
    assert.equal(brokenBytes('first listing', 20_000, budgets), undefined);
  });

  test('is broken by one byte more, which is said with both numbers', () => {
    assert.match(
      brokenBytes('first listing', 20_001, budgets) ?? '',
      /^first listing weighs 20,001 bytes, 1 more .* 20,000\.$/,
    );
  });

  test('with a star is for all of that beginning, the longest first', () => {
    assert.equal(brokenBytes('chunks/map-tiles.js', 39_000, budgets), undefined);
    assert.match(brokenBytes('chunks/list.js', 39_000, budgets) ?? '', /of 5,000\.$/);
  });

  test('is missing where no name fits', () => {
    assert.match(brokenBytes('worker.js', 1, budgets) ?? '', /^worker\.js has no budget/);
  });

  test('is idle when nothing has its name any more', () => {
    assert.deepEqual(idleBudgets(['first listing', 'chunks/list.js'], budgets), ['chunks/map-*']);
  });
});

describe('a budget of what is transferred', () => {
  test('is broken by one byte more', () => {
    assert.equal(brokenTransfer('catalogue, a facet', 100_000, budgets), undefined);
    assert.match(brokenTransfer('catalogue, a facet', 100_001, budgets) ?? '', /^catalogue, a facet .* of 100,000\.$/);
    assert.equal(brokenTransfer('catalogue, first results', 150_000, budgets), undefined);
  });
});

describe('a ratio', () => {
  test('may exceed its budget by the margin', () => {
    assert.equal(brokenRatio('first cards, 10,000 items', 1.64, budgets), undefined);
    assert.match(brokenRatio('first cards, 10,000 items', 1.66, budgets) ?? '', /1\.66 × .* 1\.5 .* 10 %/);
  });

  test('without a budget is only reported', () => {
    assert.equal(brokenRatio('first cards, 100 items', 9, budgets), undefined);
  });

  test('has the budget of its beginning where it has none of its own', () => {
    assert.equal(brokenRatio('beside list.js: one facet', 1, budgets), undefined);
    assert.match(brokenRatio('beside list.js: one facet', 1.2, budgets) ?? '', /^beside list\.js: one facet: 1\.20 ×/);
  });
});

test('a time may exceed its budget by the margin', () => {
  assert.equal(brokenTime('slowest Markdown', 55, budgets), undefined);
  assert.match(brokenTime('slowest Markdown', 56, budgets) ?? '', /^slowest Markdown: 56 ms, .* 50 ms .* 10 %/);
});

test('a spread is the median and the quartiles, between values where there is none', () => {
  assert.deepEqual(spreadOf([4, 1, 3, 2, 5]), { median: 3, lower: 2, upper: 4 });
  assert.deepEqual(spreadOf([1, 2]), { median: 1.5, lower: 1.25, upper: 1.75 });
});

test('a busy machine is told of, an idle one is not', () => {
  assert.match(busyNote(2.5, 2) ?? '', /load 2\.5 on 2 processors/);
  assert.equal(busyNote(0.2, 2), undefined);
});

describe('two listings', () => {
  test('that show the same differ nowhere', () => {
    assert.equal(differenceOf(['<p>', '  a'], ['<p>', '  a']), undefined);
  });

  test('are told apart by the first line that differs', () => {
    assert.match(
      differenceOf(['<p>', '  a', '  b'], ['<p>', '  a']) ?? '',
      /line 3:\n {2}element +b\n {2}the other +\(nothing\)/,
    );
  });
});

describe('a generated feed', () => {
  const now = Date.UTC(2026, 2, 5, 12);
  const text = generateFeed(200, now);
  const { feed, problems } = readFeed(JSON.parse(text));

  test('is the same for the same arguments', () => {
    assert.equal(generateFeed(200, now), text);
  });

  test('in pages has other items on each, and says where the next one is', () => {
    const pages = [...feedPages('https://vicini.example', 10_001, now)].map(
      ([address, page]) => [address, readFeed(JSON.parse(page)).feed] as const,
    );
    assert.deepEqual(
      pages.map(([address, page]) => [address, page.items.length, page.items.at(-1)!.id, page.next]),
      [
        ['/feeds/10001.json', 10_000, 'iniziativa-10000', 'https://vicini.example/feeds/10001-1.json'],
        ['/feeds/10001-1.json', 1, 'iniziativa-10001', undefined],
      ],
    );
  });

  test('is right in every field, and all on one page', () => {
    assert.deepEqual(problems, []);
    assert.equal(feed.items.length, 200);
    assert.equal(feed.next, undefined);
  });

  test('stands as the writer of feeds would write it', () => {
    const { items } = JSON.parse(text) as { items: unknown[] };
    assert.deepEqual(
      feed.items.map((item) => writeItem(item)),
      items,
    );
  });

  test('has dates before and after now', () => {
    const instants = feed.items.flatMap(occurrencesOf).map(({ start }) => Date.parse(start));
    assert.ok(instants.some((instant) => instant < now));
    assert.ok(instants.some((instant) => instant > now));
  });
});

describe('the options', () => {
  test('without any: everything, after a build', () => {
    assert.deepEqual(Object.entries(readBenchOptions([])).slice(0, 4), [
      ['runs', 15],
      ['rounds', 1_000],
      ['json', false],
      ['wantsBuild', true],
    ]);
  });

  test('another folder is measured as it is', () => {
    assert.equal(readBenchOptions(['--cdn', '/old/cdn']).wantsBuild, false);
  });

  test('an unknown one is answered with those that there are', () => {
    assert.throws(() => readBenchOptions(['--fast']), /'--fast'[^]*Usage: npm run bench -- \[--quick\]/);
  });
});
