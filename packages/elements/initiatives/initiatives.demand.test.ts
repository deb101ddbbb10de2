import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';

/** Whether the page has fetched a module of the elements so far. */
const fetched = (module: string) =>
  performance.getEntriesByType('resource').some(({ name }) => new URL(name).pathname.endsWith(`/elements/${module}`));

/** In this order: a page fetches a module once. */
describe('<vicinia-initiatives>, code on demand', () => {
  staysQuiet();
  // The wait before an announcement is over at once.
  fastClock();
  before(async () => {
    // More than a page is asked to remember as a rule.
    performance.setResourceTimingBufferSize(2000);
    await import('./define.ts');
  });
  const open = () => Listing.settled({ src: feedAddress('whole') });

  it('fetches a listing without the code for details, for narrowing, and other languages', async () => {
    await open();
    expect(fetched('card/card.ts')).to.be.true;
    for (const module of ['details/details-part.ts', 'query/narrow/narrow.ts', 'messages/en.ts'])
      expect(fetched(module), module).to.be.false;
  });

  it('says that the details are on their way when they are first opened', async () => {
    const listing = await open();
    await listing.press('Dettagli: Banca del tempo');
    expect(read(listing.find('.details'))).to.equal('Sto caricando le iniziative…');
    await listing.until(() => listing.find('.sections'));
    expect(fetched('details/details-part.ts')).to.be.true;
    expect(fetched('query/narrow/narrow.ts')).to.be.false;
  });

  it('announces what it found only once the code for searching has come', async () => {
    const listing = await open();
    const announcements = new Announcements();
    await listing.search('banca');
    expect(fetched('query/narrow/narrow.ts')).to.be.true;
    expect(await announcements.next()).to.equal('1 iniziativa');
    announcements.stop();
  });
});
