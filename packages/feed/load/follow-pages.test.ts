import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Weather } from '@vicinia/testing/feed-server/weather.js';
import { allKinds } from '../read/kinds.ts';
import { loadFeed } from './load-feed.ts';
import type { Loaded } from './read-document.ts';

async function load(address: string, offline = true): Promise<Loaded> {
  let last: Loaded | undefined;
  for await (const loaded of loadFeed(address, { kinds: allKinds, offline })) last = loaded;
  return last!;
}

describe('following the pages of a feed', () => {
  staysQuiet();
  afterEach(() => caches.delete('vicinia-feeds-1'));

  it('ends after so many, and says where it would have gone on', async () => {
    const weather = new Weather();
    await weather.turn('page-after-page');
    const { problems, complete } = await load(feedAddress('one-item', { weather: weather.name }), false);
    expect(complete).to.be.true;
    expect(problems).to.have.length(1);
    expect(problems[0]).to.deep.include({ code: 'too-many-pages', severity: 'error', allowed: ['200'] });
    expect(new URL(problems[0]!.address!).searchParams.get('page')).to.equal('201');
    expect((await weather.record()).requests).to.equal(200);
  });

  it('ends when the third page leads back to the first', async () => {
    const weather = new Weather();
    const first = feedAddress('paged', { weather: weather.name });
    const third = feedAddress('paged-3', { next: first });
    const { feed, problems } = await load(feedAddress('paged-2', { next: third }));
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['quattro', 'due', 'cinque', 'sei', 'uno', 'tre']);
    expect(problems).to.be.empty;
  });

  it('is as old as the oldest of the copies that stand in for pages', async () => {
    const keep = async (address: string, next: string | undefined, saved: string) => {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: saved, title: saved }],
        next_url: next,
      };
      const cache = await caches.open('vicinia-feeds-1');
      await cache.put(address, new Response(JSON.stringify(feed), { headers: { 'x-vicinia-saved': saved } }));
    };
    const [first, second] = [feedAddress('one-item', { status: 404 }), feedAddress('other', { status: 404 })];
    await keep(first, second, '2026-03-02T08:00:00.000Z');
    await keep(second, undefined, '2026-03-01T08:00:00.000Z');
    const { feed, stale, complete } = await load(first);
    expect(feed.items).to.have.length(2);
    expect(stale!.saved.toISOString()).to.equal('2026-03-01T08:00:00.000Z');
    expect(stale!.problem).to.include({ code: 'http', status: 404, address: first });
    expect(complete).to.be.true;
  });
});
