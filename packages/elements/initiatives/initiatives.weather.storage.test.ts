import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { expectEnding } from '@vicinia/testing/weather/ending-of.js';
import { faults } from '@vicinia/testing/weather/faults.data.js';
import { FaultyFeed } from '@vicinia/testing/weather/faulty-feed.js';
import { cacheName, isKept, Visit } from '@vicinia/testing/weather/visit.js';
import './define.ts';

const real = globalThis.caches;
const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'caches');
const refuse = (name: string) => Promise.reject(new DOMException(name, name));

/** A storage of which one thing does not work. */
const without = (broken: Partial<Record<'open' | 'put' | 'match' | 'keys', string>>) => () => ({
  open: async (name: string) => {
    if (broken.open) await refuse(broken.open);
    const cache = await real.open(name);
    return {
      put: (...args: Parameters<Cache['put']>) => (broken.put ? refuse(broken.put) : cache.put(...args)),
      match: (...args: Parameters<Cache['match']>) => (broken.match ? refuse(broken.match) : cache.match(...args)),
      keys: () => (broken.keys ? refuse(broken.keys) : cache.keys()),
      delete: (address: string) => cache.delete(address),
    };
  },
});

const storages: Record<string, () => unknown> = {
  'is missing, where the page is not secure': () => undefined,
  'is forbidden': () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  'does not open': without({ open: 'SecurityError' }),
  'is full': without({ put: 'QuotaExceededError' }),
  'cannot be read': without({ match: 'UnknownError' }),
};

describe('<vicinia-initiatives>, where storage fails', () => {
  staysQuiet();
  const clock = fastClock();
  let feed: FaultyFeed;

  const spoil = (get: () => unknown) => Object.defineProperty(globalThis, 'caches', { configurable: true, get });

  afterEach(async () => {
    Reflect.deleteProperty(globalThis, 'caches');
    if (descriptor) Object.defineProperty(globalThis, 'caches', descriptor);
    document.querySelector('vicinia-initiatives')?.remove();
    await feed.stop();
    await caches.delete(cacheName);
  });

  const names = ['the connection is refused', 'no answer comes', 'the status is 503', 'it is a log-in page'] as const;

  for (const [what, get] of Object.entries(storages)) {
    it(`shows the feed all the same where it ${what}`, async () => {
      feed = await FaultyFeed.start(faults['the status is 503']!);
      spoil(get);
      expectEnding((await Visit.of(feed, clock)).listing, 'content');
    });

    for (const name of names)
      it(`fails as if nothing was ever kept where it ${what}: ${name}`, async () => {
        feed = await FaultyFeed.start(faults[name]!);
        spoil(get);
        const before = await Visit.of(feed, clock);
        before.listing.element.remove();
        await feed.breakDown();
        const { listing, events } = await Visit.of(feed, clock);
        expectEnding(listing, 'failed');
        expect(events).to.deep.equal(['vicinia-error']);
      });
  }

  it('shows the copy that was kept before it was full', async () => {
    feed = await FaultyFeed.start(faults['the status is 503']!);
    await Visit.before(feed, clock);
    spoil(storages['is full']!);
    await feed.breakDown();
    expectEnding((await Visit.of(feed, clock)).listing, 'stale');
  });

  it('keeps nothing, and shows nothing that was kept, where the host does not want it', async () => {
    feed = await FaultyFeed.start(faults['the status is 503']!);
    await Visit.before(feed, clock);
    await feed.breakDown();
    expectEnding((await Visit.of(feed, clock, { offline: 'off' })).listing, 'failed');
  });

  it('keeps nothing where the host does not want it', async () => {
    feed = await FaultyFeed.start(faults['the status is 503']!);
    const { listing } = await Visit.of(feed, clock, { offline: 'off' });
    // Another listing, which keeps what it shows: by then the first would have kept it too.
    const other = await FaultyFeed.start(faults['the status is 503']!);
    listing.element.remove();
    await Visit.before(other, clock);
    expect(await isKept(feed.src)).to.be.false;
  });
});
