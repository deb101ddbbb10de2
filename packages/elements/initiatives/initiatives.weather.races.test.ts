import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { expectEnding } from '@vicinia/testing/weather/ending-of.js';
import { faults } from '@vicinia/testing/weather/faults.data.js';
import { FaultyFeed } from '@vicinia/testing/weather/faulty-feed.js';
import { cacheName, isKept, Visit } from '@vicinia/testing/weather/visit.js';
import './define.ts';

const minute = 60_000;

describe('<vicinia-initiatives>, while the weather is bad', () => {
  staysQuiet();
  const clock = fastClock();
  let feed: FaultyFeed;

  afterEach(async () => {
    for (const element of document.querySelectorAll('vicinia-initiatives')) element.remove();
    await feed.stop();
    await caches.delete(cacheName);
  });

  async function broken(name: keyof typeof faults): Promise<void> {
    feed = await FaultyFeed.start(faults[name]!);
    await feed.breakDown();
  }

  /** Opens a listing, and is back once the feed's server has begun to deal with it. */
  async function opened(): Promise<Visit> {
    const visit = new Visit(feed);
    document.body.append(visit.listing.element);
    await visit.listing.until(() => feed.isReached());
    return visit;
  }

  for (const name of ['no answer comes', 'the answer drips']) {
    it(`asks no more once it has left the page: ${name}`, async () => {
      await broken(name);
      const { listing, events } = await opened();
      listing.element.remove();
      await listing.until(async () => (await feed.weather.record()).dropped === 1);
      clock.timeOut();
      expect(events).to.deep.equal([]);
    });

    it(`asks no more once it has another address, and shows that: ${name}`, async () => {
      await broken(name);
      const { listing, events } = await opened();
      const settled = listing.settles();
      listing.element.src = feedAddress('other');
      await settled;
      expectEnding(listing, 'content');
      await listing.until(async () => (await feed.weather.record()).dropped === 1);
      clock.timeOut();
      expect(events).to.deep.equal(['vicinia-load']);
      expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
    });
  }

  it('makes no further try once it has left the page', async () => {
    await broken('the status is 503');
    clock.hold();
    const { listing } = await opened();
    await listing.until(() => clock.waits.length > 0);
    listing.element.remove();
    clock.release();
    // By the time that another has been through all this, it would have asked.
    const other = await FaultyFeed.start(faults['the status is 503']!);
    await other.breakDown();
    (await Visit.of(other, clock)).listing.element.remove();
    expect((await feed.weather.record()).requests).to.equal(1);
  });

  for (const name of [
    'the status is 503',
    'the connection is closed without an answer',
    'it is a log-in page',
    'no answer comes',
  ]) {
    it(`shares its requests with another on the page, and their failure: ${name}`, async () => {
      await broken(name);
      const visits = [new Visit(feed), new Visit(feed, { offline: 'off' })];
      const settled = visits.map(({ listing }) => listing.settles());
      document.body.append(...visits.map(({ listing }) => listing.element));
      if (feed.isEndless) {
        await visits[0]!.listing.until(() => feed.isReached());
        clock.timeOut();
      }
      await Promise.all(settled);
      for (const { listing, events } of visits) {
        expectEnding(listing, 'failed');
        expect(events).to.deep.equal(['vicinia-error']);
      }
    });
  }

  it('makes three tries for all of a page’s listings together', async () => {
    await broken('the status is 503');
    const visits = [new Visit(feed), new Visit(feed, { format: 'jsonfeed' }), new Visit(feed, { offline: 'off' })];
    const settled = visits.map(({ listing }) => listing.settles());
    document.body.append(...visits.map(({ listing }) => listing.element));
    await Promise.all(settled);
    expect((await feed.weather.record()).requests).to.equal(3);
  });

  it('goes on for one listing when another has left', async () => {
    feed = await FaultyFeed.start(faults['it is a redirect']!);
    const gate = new Gate();
    const src = feedAddress('other', { gate: gate.name, weather: feed.weather.name });
    const [one, other] = [await Listing.open({ src }), await Listing.open({ src })];
    await other.until(() => feed.isReached());
    const settled = other.settles();
    one.element.remove();
    await gate.open();
    await settled;
    expectEnding(other, 'content');
    expect((await feed.weather.record()).requests).to.equal(1);
  });
});

describe('<vicinia-initiatives>, when its tab comes back', () => {
  staysQuiet();
  const clock = fastClock();
  let feed: FaultyFeed;
  let visit: Visit;

  beforeEach(async () => {
    feed = await FaultyFeed.start(faults['the status is 503']!);
    visit = await Visit.of(feed, clock);
    visit.events.length = 0;
  });
  afterEach(async () => {
    visit.listing.element.remove();
    Reflect.deleteProperty(document, 'hidden');
    await caches.delete(cacheName);
  });

  const comeBack = (after: number) => {
    clock.advance(after);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('asks again after long', async () => {
    const settled = visit.listing.settles();
    comeBack(16 * minute);
    await settled;
    expectEnding(visit.listing, 'content');
    expect((await feed.weather.record()).requests).to.equal(2);
  });

  it('asks nothing after a short while', async () => {
    comeBack(14 * minute);
    expect((await feed.weather.record()).requests).to.equal(1);
  });

  it('asks nothing while it is out of sight', async () => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    comeBack(16 * minute);
    expect((await feed.weather.record()).requests).to.equal(1);
  });

  it('shows what it had, as of then, when the feed fails meanwhile', async () => {
    await visit.listing.until(() => isKept(feed.src));
    await caches.delete(cacheName);
    await feed.breakDown();
    const settled = visit.listing.settles();
    comeBack(16 * minute);
    await settled;
    expectEnding(visit.listing, 'stale');
    expect(visit.events).to.deep.equal(['vicinia-error']);
  });

  it('is told that nothing has changed, where the browser keeps answers, and shows the same', async () => {
    const revisable = await FaultyFeed.start(faults['it has not changed (304) since the browser’s copy']!);
    await revisable.breakDown();
    // Firefox keeps answers to requests without credentials by themselves.
    for (const cache of ['default', 'no-cache'] as const)
      await (await fetch(revisable.src, { cache, credentials: 'omit' })).text();
    const { unchanged } = await revisable.weather.record();
    const { listing } = await Visit.of(revisable, clock);
    const settled = listing.settles();
    comeBack(16 * minute);
    await settled;
    expectEnding(listing, 'content');
    // WebKit's window for tests keeps none.
    expect(await revisable.weather.record()).to.include({ requests: 4, unchanged: unchanged * 3 });
    listing.element.remove();
  });
});
