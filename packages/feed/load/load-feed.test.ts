import { expect } from '@open-wc/testing';
import { until } from '@vicinia/testing/asserts/until.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { initiativeExtension } from '../model/initiative-extension.ts';
import { allKinds } from '../read/kinds.ts';
import { loadFeed } from './load-feed.ts';
import type { LoadOptions } from './load-page.ts';
import type { Loaded } from './read-document.ts';

const here = (path: string) => new URL(path, location.href).href;
const data = (feed: object) => `data:application/json,${encodeURIComponent(JSON.stringify(feed))}`;

/** Everything that comes, one after the other. */
async function load(address: string, options: Partial<LoadOptions> = {}): Promise<Loaded[]> {
  const steps: Loaded[] = [];
  for await (const loaded of loadFeed(address, { kinds: allKinds, ...options })) steps.push(loaded);
  return steps;
}
const ids = ({ feed }: Loaded) => feed.items.map(({ id }) => id);

describe('loadFeed', () => {
  afterEach(() => caches.delete('vicinia-feeds-1'));

  it('gives a feed of one page at once, complete', async () => {
    const steps = await load(feedAddress('whole'));
    expect(steps).to.have.length(1);
    expect(steps[0]).to.include({ complete: true });
    expect(steps[0]!.feed).to.include({ title: 'Iniziative di prova', timeZone: 'Europe/Rome' });
    expect(steps[0]!.feed.items).to.have.length(30);
    expect(steps[0]!.problems).to.be.empty;
    expect(steps[0]).not.to.have.property('stale');
  });

  it('gives a feed without items', async () => {
    const [loaded] = await load(feedAddress('empty'));
    expect(loaded!.feed.items).to.be.empty;
    expect(loaded!.complete).to.be.true;
  });

  it('says of each problem in which document it is', async () => {
    const address = feedAddress('one-bad-item');
    const [loaded] = await load(address);
    expect(loaded!.problems).not.to.be.empty;
    expect(new Set(loaded!.problems.map((problem) => problem.address))).to.deep.equal(new Set([address]));
  });

  it('gives only the kinds of items that are wanted', async () => {
    const items = [
      { id: 'a', title: 'A', _vicinia: { type: 'initiative' } },
      { id: 'b', title: 'B', _vicinia: { type: 'notice' } },
    ];
    const [loaded] = await load(data({ items }), { kinds: { initiative: initiativeExtension } });
    expect(ids(loaded!)).to.deep.equal(['a']);
  });

  it('gives items of a plain feed the type that was asked for', async () => {
    const [loaded] = await load(feedAddress('plain'), { type: 'resource' });
    expect(loaded!.feed.items.map(({ type }) => type)).to.deep.equal(['resource', 'resource']);
  });

  it('takes a feed from a data: address', async () => {
    const [loaded] = await load(data({ title: 'Qui', items: [{ id: 'a', title: 'A' }] }));
    expect(loaded!.feed.title).to.equal('Qui');
  });

  it('takes a feed from a blob: address', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify({ items: [{ id: 'a', title: 'A' }] })]));
    const [loaded] = await load(address);
    URL.revokeObjectURL(address);
    expect(ids(loaded!)).to.deep.equal(['a']);
  });

  it('does not mind what media type the answer has', async () => {
    const [loaded] = await load(feedAddress('one-item', { type: 'text/plain' }));
    expect(ids(loaded!)).to.deep.equal(['banca-del-tempo']);
  });

  for (const answer of ['ok', 'unknown-charset', 'byte-order-mark', 'latin-1', 'html-type', 'no-length'] as const)
    it(`has letters as they are meant: ${answer}`, async () => {
      const [loaded] = await load(feedAddress('whole', { answers: [answer] }));
      const summaries = loaded!.feed.items.map(({ summary }) => summary);
      expect(summaries).to.include('Un orto che curiamo insieme, il giovedì pomeriggio.');
    });
});

describe('loadFeed, of a feed in pages', () => {
  afterEach(() => caches.delete('vicinia-feeds-1'));

  it('gives the first page, then those that come soon after one another together, and says when that is all', async () => {
    const steps = await load(feedAddress('paged'));
    expect(steps.map(ids)).to.deep.equal([
      ['uno', 'due', 'tre'],
      ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei'],
    ]);
    expect(steps.map(({ complete }) => complete)).to.deep.equal([false, true]);
  });

  it('gives what there is when a page keeps one waiting', async () => {
    const third = feedAddress('paged-3', { answers: ['hang'] });
    const src = feedAddress('paged', { next: feedAddress('paged-2', { next: third }) });
    const steps: Loaded[] = [];
    for await (const loaded of loadFeed(src, { kinds: allKinds })) if (steps.push(loaded) === 2) break;
    expect(ids(steps[1]!)).to.deep.equal(['uno', 'due', 'tre', 'quattro']);
    expect(steps[1]!.complete).to.be.false;
  });

  it('keeps of items that are on two pages the first', async () => {
    const steps = await load(feedAddress('paged'));
    const due = steps.at(-1)!.feed.items.filter(({ id }) => id === 'due');
    expect(due).to.deep.equal([steps[0]!.feed.items[1]]);
  });

  it('says of the feed what its first page says', async () => {
    const steps = await load(feedAddress('paged'));
    const { items: _, next: __, ...first } = steps[0]!.feed;
    const { items: ___, ...last } = steps.at(-1)!.feed;
    expect(last).to.deep.equal(first);
  });

  it('does not change what it gave before', async () => {
    const given: string[] = [];
    const kept: Loaded[] = [];
    for await (const loaded of loadFeed(feedAddress('paged'), { kinds: allKinds })) {
      given.push(JSON.stringify(loaded));
      kept.push(loaded);
    }
    expect(kept.map((loaded) => JSON.stringify(loaded))).to.deep.equal(given);
  });

  it('ends when a page is its own next one', async () => {
    const steps = await load(here('/test-feed/circular.json'));
    expect(ids(steps.at(-1)!)).to.deep.equal(['uno']);
    expect(steps.at(-1)!.complete).to.be.true;
  });

  it('ends when pages go round', async () => {
    const steps = await load(feedAddress('circular'));
    expect(ids(steps.at(-1)!)).to.deep.equal(['uno']);
    expect(steps.at(-1)!.complete).to.be.true;
    expect(steps.length).to.be.within(1, 3);
  });

  it('asks for no more pages than are wanted', async () => {
    for await (const { complete } of loadFeed(feedAddress('endless'), { kinds: allKinds })) {
      expect(complete).to.be.false;
      break;
    }
  });

  it('keeps what came before when a page is not there, with the problem', async () => {
    const steps = await load(feedAddress('paged-into-nothing'));
    expect(steps.map(ids)).to.deep.equal([
      ['uno', 'due'],
      ['uno', 'due'],
    ]);
    expect(steps.map(({ complete }) => complete)).to.deep.equal([false, true]);
    expect(steps[1]!.problems).to.have.length(1);
    expect(steps[1]!.problems[0]).to.deep.include({
      code: 'http',
      severity: 'error',
      status: 404,
      address: here('/test-feed/missing.json'),
    });
  });
});

describe('loadFeed, while time passes', () => {
  const clock = fastClock();
  afterEach(() => caches.delete('vicinia-feeds-1'));

  it('keeps what came before when a page does not come in time', async () => {
    const next = feedAddress('paged-2', { answers: ['hang'] });
    const loading = load(feedAddress('paged', { next }));
    await until(async () => (await requestCount(next)) === 1);
    clock.timeOut();
    const steps = await loading;
    expect(ids(steps.at(-1)!)).to.deep.equal(['uno', 'due', 'tre']);
    expect(steps.at(-1)!.problems.map(({ code }) => code)).to.deep.equal(['timeout']);
    expect(steps.at(-1)!.complete).to.be.true;
  });
});
