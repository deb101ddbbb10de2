import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { allKinds } from '../read/kinds.ts';
import { keepCopy, lastCopy } from './last-copy.ts';
import { LoadError } from './load-error.ts';
import { loadFeed } from './load-feed.ts';
import type { Loaded } from './read-document.ts';

async function load(address: string): Promise<Loaded> {
  let last: Loaded | undefined;
  for await (const loaded of loadFeed(address, { kinds: allKinds })) last = loaded;
  return last!;
}
const kept = (address: string) => until(async () => (await lastCopy(address)) !== undefined);
const textOf = (id: string) => JSON.stringify({ items: [{ id, title: id }] });
const textDocument = (text: string) => ({ text, mediaType: 'application/json', header: () => null });

describe('loadFeed, of a feed that was there once', () => {
  staysQuiet();
  const clock = fastClock();
  afterEach(() => caches.delete('vicinia-feeds-1'));

  const failures = [
    ['fail', 'http'],
    ['close', 'network'],
    ['hang', 'timeout'],
    ['html', 'unknown-format'],
    ['feed:missing', 'http'],
  ] as const;
  for (const [answer, code] of failures) {
    it(`gives the last good copy, with its date and what went wrong (${answer})`, async () => {
      const before = Date.now();
      const address = feedAddress('one-item', { answers: ['ok', answer] });
      const { feed } = await load(address);
      await kept(address);
      const loading = load(address);
      if (answer === 'hang') {
        await until(async () => (await requestCount(address)) === 2);
        clock.timeOut();
      }
      const stale = await loading;
      expect(stale.feed).to.deep.equal(feed);
      expect(stale.complete).to.be.true;
      expect(stale.stale!.problem).to.include({ code, severity: 'error', address });
      expect(stale.stale!.saved.getTime()).to.be.within(before, Date.now());
    });
  }

  it('is not stale any more when it is there again', async () => {
    const address = feedAddress('one-item', { answers: ['ok', 'html', 'ok'] });
    await load(address);
    await kept(address);
    expect(await load(address)).to.have.property('stale');
    expect(await load(address)).not.to.have.property('stale');
  });

  it('has the newest good answer as its copy', async () => {
    const address = feedAddress('one-item', { answers: ['ok', 'feed:other', 'html'] });
    await load(address);
    await kept(address);
    await load(address);
    await until(async () => (await lastCopy(address))!.text.includes('altra-prima'));
    expect((await load(address)).feed.items[0]!.id).to.equal('altra-prima');
  });

  it('has no copy of an answer that was no feed', async () => {
    const address = feedAddress('one-item', { answers: ['html', 'close'] });
    for (const code of ['unknown-format', 'network']) {
      const error = await load(address).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(LoadError);
      expect((error as LoadError).problem.code).to.equal(code);
    }
  });

  it('has no copy of another address', async () => {
    const address = feedAddress('one-item');
    await load(address);
    await kept(address);
    const error = await load(feedAddress('one-item', { answers: ['close'] })).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(LoadError);
  });

  it('is stale as a whole when a later page comes from a copy', async () => {
    const next = new URL('/test-feed/missing.json', location.href).href;
    await keepCopy(next, textDocument(textOf('quattro')));
    const { feed, stale, problems } = await load(feedAddress('paged-into-nothing'));
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['uno', 'due', 'quattro']);
    expect(stale!.problem).to.include({ code: 'http', status: 404, address: next });
    expect(problems).to.be.empty;
  });
});

describe('the last good copy', () => {
  staysQuiet();
  const address = 'https://comune.example/feed.json';
  const storage = Object.getOwnPropertyDescriptor(globalThis, 'caches');
  afterEach(async () => {
    Reflect.deleteProperty(globalThis, 'caches');
    if (storage) Object.defineProperty(globalThis, 'caches', storage);
    await caches.delete('vicinia-feeds-1');
  });

  it('is the text that was kept, and when', async () => {
    const before = Date.now();
    await keepCopy(address, textDocument('città 🌱'));
    const copy = await lastCopy(address);
    expect(copy!.text).to.equal('città 🌱');
    expect(copy!.saved.getTime()).to.be.within(before, Date.now());
  });

  it('is nothing where nothing was kept', async () => {
    expect(await lastCopy(address)).to.be.undefined;
  });

  it('is nothing when somebody else has put something there', async () => {
    await (await caches.open('vicinia-feeds-1')).put(address, new Response('{}'));
    expect(await lastCopy(address)).to.be.undefined;
  });

  it('is nothing of an address that cannot be kept', async () => {
    await keepCopy('data:application/json,{}', textDocument('{}'));
    expect(await lastCopy('data:application/json,{}')).to.be.undefined;
  });

  const storages: Record<string, () => unknown> = {
    'is forbidden': () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
    'is missing, where the page is not secure': () => undefined,
    'is full': () => ({
      open: () =>
        Promise.resolve({
          put: () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError')),
          match: () => Promise.resolve(undefined),
        }),
    }),
  };
  for (const [what, get] of Object.entries(storages)) {
    it(`is nothing where storage ${what}, and nothing fails for it`, async () => {
      Object.defineProperty(globalThis, 'caches', { configurable: true, get });
      await keepCopy(address, textDocument('{}'));
      expect(await lastCopy(address)).to.be.undefined;
    });
  }
});
