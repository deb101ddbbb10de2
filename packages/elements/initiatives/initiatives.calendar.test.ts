import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
const initiative = (title: string, schedule: object, more: object = {}) => ({
  title,
  _vicinia: { type: 'initiative', schedule: { timeZone: 'UTC', ...schedule }, ...more },
});
const today = day(0);

const items = [
  initiative(
    'Coro',
    { occurrences: [{ start: `${today}T23:00`, end: `${today}T23:30` }] },
    { places: [{ name: 'Sala' }] },
  ),
  initiative('Mercatino', { occurrences: [{ start: today, status: 'cancelled' }] }),
  initiative('Sagra', { occurrences: [{ start: today, end: day(2) }] }),
  initiative('Orto', { recurrences: [{ start: '2020-01-01T08:00', rule: 'FREQ=DAILY' }] }),
];
const src = feedOf(items, { _vicinia: { timeZone: 'UTC' } });

async function open(attributes: Record<string, string> = {}): Promise<Listing> {
  const listing = await Listing.settled({ src, views: 'calendar list', ...attributes });
  await listing.until(() => listing.find('.calendar'));
  return listing;
}
const cell = (listing: Listing, it: string) => listing.find(`[data-day="${it}"]`)!;
const lines = (listing: Listing) => listing.all('.dated').map((line) => read(line));
const title = (listing: Listing) => read(listing.find('.calendar-title'));

describe('<vicinia-initiatives>, the calendar', () => {
  staysQuiet();

  it('shows the month of today, with today chosen and marked', async () => {
    const listing = await open();
    expect(cell(listing, today)).to.have.attribute('aria-current', 'date');
    expect(cell(listing, today)).to.have.attribute('aria-selected', 'true');
    expect(listing.all('[tabindex="0"]')).to.have.length(1);
  });

  it('tells how much is on, on each day', async () => {
    const listing = await open();
    expect(read(cell(listing, today).querySelector('.hidden'))).to.match(/, 4 appuntamenti$/);
  });

  it('lists what is on that day, with its hours, place and status', async () => {
    const listing = await open();
    expect(lines(listing)).to.deep.equal([
      'tutto il giorno Sagra',
      'tutto il giorno Mercatino annullata',
      '08:00 Orto',
      '23:00–23:30 Coro Sala',
    ]);
  });

  it('lists another day when it is chosen', async () => {
    const listing = await open();
    const other = [...listing.all('.day')].find((it) => it.dataset['day']! > day(3))!;
    other.click();
    await listing.element.updateComplete;
    expect(lines(listing)).to.deep.equal(['08:00 Orto']);
  });

  it('goes to the next month, the one before, and back to today, and says which it is', async () => {
    const listing = await open();
    const now = title(listing);
    const said = new Announcements();
    await listing.press('Mese dopo');
    const next = title(listing);
    expect(next).not.to.equal(now);
    expect((await said.next()).toLowerCase()).to.equal(next.toLowerCase());
    said.stop();
    await listing.press('Mese prima');
    expect(title(listing)).to.equal(now);
    await listing.press('Mese dopo');
    await listing.press('Oggi');
    expect(title(listing)).to.equal(now);
  });

  it('follows rules into months for which no dates are listed', async () => {
    const listing = await open();
    for (let i = 0; i < 14; i++) await listing.press('Mese dopo');
    expect(lines(listing)).to.deep.equal(['08:00 Orto']);
  });

  it('moves by arrows from day to day, over the end of a month, and keeps the focus', async () => {
    const listing = await open();
    cell(listing, today).focus();
    for (const [key, expected] of [
      ['ArrowRight', 1],
      ['ArrowDown', 8],
      ['ArrowLeft', 7],
      ['ArrowUp', 0],
    ] as const) {
      await sendKeys({ press: key });
      await listing.until(() => listing.root.activeElement?.getAttribute('data-day') === day(expected), key);
    }
    await sendKeys({ press: 'PageDown' });
    await listing.until(() => listing.root.activeElement?.getAttribute('data-day')?.slice(0, 7) !== today.slice(0, 7));
    await sendKeys({ press: 'Home' });
    await listing.until(() => listing.root.activeElement?.matches('td:first-child'));
    await sendKeys({ press: 'End' });
    await listing.until(() => listing.root.activeElement?.matches('td:last-child'));
  });

  it('shows a month’s days one after the other as an agenda', async () => {
    const listing = await open();
    await listing.press('Agenda');
    expect(listing.find('.month')).to.be.null;
    expect(listing.all('.agenda-day').length).to.be.greaterThan(27);
  });

  it('says when a month has nothing, and leads to the next that has', async () => {
    const later = '2085-03-05';
    const listing = await open({ src: feedOf([initiative('Festa', { occurrences: [{ start: later }] })]) });
    expect(listing.messages.join()).to.match(/^In questo mese non ci sono date/);
    await listing.press('Vai a marzo 2085');
    expect(title(listing)).to.equal('marzo 2085');
    expect(lines(listing)).to.deep.equal(['tutto il giorno Festa']);
  });

  it('opens the details over the page, and gives the focus back', async () => {
    const listing = await open();
    const button = listing.find('.dated button')!;
    button.focus();
    button.click();
    await listing.until(() => listing.find<HTMLDialogElement>('dialog')?.open);
    expect(listing.find('dialog')).to.have.attribute('aria-label', 'Sagra');
    await sendKeys({ press: 'Escape' });
    await listing.until(() => !listing.find('dialog'));
    expect(listing.root.activeElement).to.equal(button);
  });

  it('follows the search', async () => {
    const listing = await open();
    await listing.search('coro');
    await listing.until(() => lines(listing).length === 1);
    expect(lines(listing)).to.deep.equal(['23:00–23:30 Coro Sala']);
  });

  it('is not offered for a feed without dates', async () => {
    const listing = await Listing.settled({ src: feedOf([{ title: 'Senza date' }]), views: 'list calendar' });
    await listing.until(() => listing.find('.tool'));
    expect(listing.find('.views')).to.be.null;
  });

  for (const lang of ['it', 'en', 'ar']) {
    it(`is accessible (${lang})`, async () => {
      const listing = await open({ lang });
      await expectAccessible(listing.element);
      listing.find('.calendar-head .views button:last-child')!.click();
      await listing.element.updateComplete;
      await expectAccessible(listing.element);
    });
  }
});
