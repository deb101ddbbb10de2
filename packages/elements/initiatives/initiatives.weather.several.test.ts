import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { expectEnding } from '@vicinia/testing/weather/ending-of.js';
import { faults } from '@vicinia/testing/weather/faults.data.js';
import { FaultyFeed } from '@vicinia/testing/weather/faulty-feed.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import { cacheName, isKept } from '@vicinia/testing/weather/visit.js';
import './define.ts';

const names = [
  'the connection is refused',
  'no answer comes',
  'another origin does not let it be read (CORS)',
  'the status is 404',
  'the status is 503',
  'it is a log-in page',
];

describe('<vicinia-initiatives>, when one of several feeds fails', () => {
  staysQuiet();
  const clock = fastClock();
  let dead: FaultyFeed;
  let listing: Listing;

  afterEach(async () => {
    listing.element.remove();
    await dead.stop();
    await caches.delete(cacheName);
  });

  async function open(): Promise<void> {
    listing = Listing.make({ src: `${dead.src} ${feedAddress('other')}`, sort: 'title', 'page-size': '40' });
    const settled = listing.settles();
    document.body.append(listing.element);
    if (dead.isEndless) {
      await listing.until(() => dead.isReached());
      // The other one is there: a time-out would end that, too.
      await listing.until(() => listing.cards.length > 0);
      clock.timeOut();
    }
    await settled;
  }

  for (const name of names) {
    const fault = faults[name]!;

    it(`shows the rest, names it, and has it too after a second try: ${name}`, async () => {
      dead = await FaultyFeed.start(fault, { sample: 'one-item' });
      await dead.breakDown();
      await open();
      expect(listing.states).to.deep.equal(['ready']);
      expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda']);
      await listing.until(() => listing.messages.length > 0);
      expect(listing.messages).to.deep.equal([
        `Una parte dell’elenco non si è caricata. ${sentenceOf(fault.reasons[0]!, dead.src)}`,
      ]);
      await dead.mend();
      const settled = listing.settles();
      await listing.press('Riprova');
      await settled;
      expectEnding(listing, 'content');
      expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda', 'Banca del tempo']);
    });

    it(`shows its last copy among the rest, where it was there before: ${name}`, async () => {
      dead = await FaultyFeed.start(fault, { sample: 'one-item' });
      await open();
      await listing.until(() => isKept(dead.src));
      listing.element.remove();
      await dead.breakDown();
      await open();
      expectEnding(listing, 'stale');
      expect(listing.titles).to.deep.equal(['Altra prima', 'Altra seconda', 'Banca del tempo']);
    });
  }

  it('shows the rest while nobody knows yet', async () => {
    dead = await FaultyFeed.start(faults['no answer comes']!);
    await dead.breakDown();
    listing = await Listing.open({ src: `${dead.src} ${feedAddress('other')}` });
    await listing.until(() => listing.cards.length === 2);
    expect(listing.count).to.equal('Le prime 2 iniziative');
  });

  it('fails with a second try and the fallback when all of them do', async () => {
    dead = await FaultyFeed.start(faults['the status is 404']!);
    await dead.breakDown();
    listing = await Listing.settled({ src: `${dead.src} ${feedAddress('other', { status: 410 })}` });
    expectEnding(listing, 'failed');
  });

  it('may leave the page while one of them is still coming', async () => {
    dead = await FaultyFeed.start(faults['no answer comes']!);
    await dead.breakDown();
    listing = await Listing.open({ src: `${feedAddress('paged', { next: dead.src })} ${feedAddress('other')}` });
    await listing.until(() => dead.isReached());
    listing.element.remove();
    await listing.until(async () => (await dead.weather.record()).dropped === 1);
  });
});
