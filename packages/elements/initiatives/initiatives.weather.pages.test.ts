import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Weather } from '@vicinia/testing/feed-server/weather.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { expectEnding } from '@vicinia/testing/weather/ending-of.js';
import { faults, type Fault } from '@vicinia/testing/weather/faults.data.js';
import { FaultyFeed } from '@vicinia/testing/weather/faulty-feed.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import { cacheName, isKept } from '@vicinia/testing/weather/visit.js';
import './define.ts';

const names = [
  'the connection is refused',
  'the connection is reset in the middle',
  'no answer comes',
  'the answer drips',
  'redirects go round',
  'the status is 404',
  'the status is 503',
  'it is a log-in page',
  'it is huge once it is unpacked',
];

describe('<vicinia-initiatives>, when the second of three pages fails', () => {
  staysQuiet();
  const clock = fastClock();
  let first: Weather;
  let second: FaultyFeed;
  let listing: Listing;

  afterEach(async () => {
    listing.element.remove();
    await second.stop();
    await caches.delete(cacheName);
  });

  async function breakingSecond(fault: Fault): Promise<string> {
    second = await FaultyFeed.start(fault, { sample: 'paged-2', next: feedAddress('paged-3') });
    first = new Weather();
    return feedAddress('paged', { weather: first.name, next: second.src });
  }

  async function open(src: string): Promise<void> {
    listing = Listing.make({ src });
    const settled = listing.settles();
    document.body.append(listing.element);
    if (second.isEndless) {
      await listing.until(() => second.isReached());
      clock.timeOut();
    }
    await settled;
  }

  for (const name of names) {
    const fault = faults[name]!;

    it(`shows the first page, names the second, and is whole after a second try: ${name}`, async () => {
      const src = await breakingSecond(fault);
      await second.breakDown();
      await open(src);
      expect(listing.states).to.deep.equal(['ready']);
      expect(listing.titles).to.deep.equal(['Uno', 'Due', 'Tre']);
      expect(listing.messages[0]).to.be.oneOf(
        fault.reasons.map((reason) => `Una parte dell’elenco non si è caricata. ${sentenceOf(reason, second.src)}`),
      );
      await second.mend();
      const settled = listing.settles();
      await listing.press('Riprova');
      await settled;
      expectEnding(listing, 'content');
      expect(listing.titles).to.deep.equal(['Uno', 'Due', 'Tre', 'Quattro', 'Cinque', 'Sei']);
    });

    it(`has the last copy of that page, and the third as it is, where they were there before: ${name}`, async () => {
      const src = await breakingSecond(fault);
      await open(src);
      await listing.until(() => isKept(second.src));
      listing.element.remove();
      await second.breakDown();
      await open(src);
      expectEnding(listing, 'stale');
      expect(listing.titles).to.deep.equal(['Uno', 'Due', 'Tre', 'Quattro', 'Cinque', 'Sei']);
    });
  }

  it('lets the first page be used while the second does not come', async () => {
    const src = await breakingSecond(faults['no answer comes']!);
    await second.breakDown();
    listing = await Listing.open({ src });
    await listing.until(() => listing.cards.length > 0);
    expect(listing.element).to.have.attribute('aria-busy', 'false');
    await listing.press('Dettagli: Due');
    expect(listing.button('Chiudi i dettagli: Due')).to.have.attribute('aria-expanded', 'true');
    await listing.search('tre');
    expect(listing.titles).to.deep.equal(['Tre']);
  });

  it('takes focus to the first page after a second try, and does not wait for the second page', async () => {
    const src = await breakingSecond(faults['no answer comes']!);
    await second.breakDown();
    await first.turn('404');
    listing = await Listing.settled({ src });
    await first.turn('ok');
    listing.button('Riprova').focus();
    await listing.press('Riprova');
    await listing.until(() => listing.cards.length > 0 && listing.root.activeElement === listing.searchField);
    expect(listing.count).to.equal('Le prime 3 iniziative');
  });

  it('asks the network for no page that it has on the device, once it has failed', async () => {
    const src = await breakingSecond(faults['no answer comes']!);
    await open(src);
    await listing.until(() => isKept(second.src));
    listing.element.remove();
    await first.turn('503');
    await second.breakDown();
    listing = await Listing.settled({ src });
    expectEnding(listing, 'stale');
    expect((await second.weather.record()).requests).to.equal(0);
  });
});
