import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { expectEnding } from '@vicinia/testing/weather/ending-of.js';
import { faults, type Ending, type Fault } from '@vicinia/testing/weather/faults.data.js';
import { FaultyFeed } from '@vicinia/testing/weather/faulty-feed.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import { cacheName, Visit } from '@vicinia/testing/weather/visit.js';
import './define.ts';

const day = () => new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(new Date());

const beginnings = {
  failed: () => 'L’elenco non si è caricato.',
  stale: () => `Non riesco ad aggiornare l’elenco: questi dati sono del ${day().replace(/^0/, '')}.`,
};

const events: Record<Ending, readonly string[]> = {
  content: ['vicinia-load'],
  stale: ['vicinia-error', 'vicinia-load'],
  empty: ['vicinia-load'],
  failed: ['vicinia-error'],
};

describe('<vicinia-initiatives>, in any weather', () => {
  staysQuiet();
  const clock = fastClock();
  let feed: FaultyFeed;

  afterEach(async () => {
    document.querySelector('vicinia-initiatives')?.remove();
    await feed.stop();
    await caches.delete(cacheName);
  });

  async function open(fault: Fault, visited: 'cold' | 'warm'): Promise<Visit> {
    feed = await FaultyFeed.start(fault);
    if (visited === 'warm') await Visit.before(feed, clock);
    await feed.breakDown();
    return Visit.of(feed, clock);
  }

  for (const [name, fault] of Object.entries(faults))
    for (const visited of ['cold', 'warm'] as const) {
      const ending = fault[visited];

      const isWell = ending === 'content' || ending === 'empty';

      it(`ends ${ending}${isWell ? '' : ', says why, and is well again after a second try'} (${visited}): ${name}`, async () => {
        const visit = await open(fault, visited);
        expectEnding(visit.listing, ending);
        expect(visit.events).to.deep.equal(events[ending]);
        if (isWell) return;
        expect(visit.listing.messages[0]).to.be.oneOf(
          fault.reasons.map((reason) => `${beginnings[ending]()} ${sentenceOf(reason, feed.src)}`),
        );
        await feed.mend();
        await visit.tryAgain();
        expectEnding(visit.listing, 'content');
      });
    }
});
