import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing } from '@vicinia/testing/listing/listing.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import './define.ts';

/** What is kept of an address on the visitor's device. */
const kept = async (address: string) => (await caches.open('vicinia-feeds-1')).match(address);

/** A listing whose feed was there once, and then answers in this way. */
async function afterwards(answer: 'fail' | 'close' | 'html' | 'feed:empty', then: readonly 'ok'[] = []) {
  const src = feedAddress('whole', { answers: ['ok', answer, ...then] });
  const before = await Listing.settled({ src });
  let copy: Response | undefined;
  while (!copy) copy = await kept(src);
  before.element.remove();
  const listing = Listing.make({ src });
  const events: string[] = [];
  for (const type of ['vicinia-load', 'vicinia-error']) listing.element.addEventListener(type, () => events.push(type));
  const settled = listing.settles();
  document.body.append(listing.element);
  await settled;
  return { listing, events };
}

const today = () =>
  new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'Europe/Rome' }).format(new Date()).replace(/^0/, '');

describe('<vicinia-initiatives>, stale', () => {
  staysQuiet();

  afterEach(async () => {
    document.querySelector('vicinia-initiatives')?.remove();
    await caches.delete('vicinia-feeds-1');
  });

  for (const [answer, reason] of [
    ['fail', 'http 503'],
    ['close', 'network'],
    ['html', 'content'],
  ] as const) {
    it(`shows the last good copy, its date, why, and a way to try again (${answer})`, async () => {
      const { listing } = await afterwards(answer);
      const src = listing.element.src!;
      expect(listing.states).to.deep.equal(['stale']);
      expect(listing.count).to.equal('30 iniziative');
      expect(listing.cards).to.have.length(12);
      expect(listing.messages).to.deep.equal([
        `Non riesco ad aggiornare l’elenco: questi dati sono del ${today()}. ${sentenceOf(reason, src)}`,
      ]);
      expect(listing.showsFallback).to.be.false;
    });
  }

  it('tells the host of the failure and of what is shown', async () => {
    const { events } = await afterwards('fail');
    expect(events).to.deep.equal(['vicinia-error', 'vicinia-load']);
  });

  it('is ready again after a second try that worked', async () => {
    const { listing } = await afterwards('html', ['ok']);
    const settled = listing.settles();
    await listing.press('Riprova');
    await settled;
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.messages).to.deep.equal([]);
  });

  it('shows a feed that is empty now as empty, and no old copy', async () => {
    const { listing } = await afterwards('feed:empty');
    expect(listing.messages).to.deep.equal(['Per ora non ci sono iniziative pubblicate.']);
  });

  it('keeps no copy where the host does not want one', async () => {
    const src = feedAddress('whole', { answers: ['ok', 'html'] });
    const before = await Listing.settled({ src, offline: 'off' });
    before.element.remove();
    const listing = await Listing.settled({ src, offline: 'off' });
    expect(listing.states).to.deep.equal(['failed']);
    expect(await kept(src)).to.be.undefined;
  });

  it('keeps what it shows when loading again fails', async () => {
    const src = feedAddress('whole', { answers: ['ok', 'fail'] });
    const listing = await Listing.settled({ src });
    await caches.delete('vicinia-feeds-1');
    const settled = listing.settles();
    listing.element.remove();
    document.body.append(listing.element);
    await settled;
    expect(listing.states).to.deep.equal(['stale']);
    expect(listing.cards).to.have.length(12);
  });
});
