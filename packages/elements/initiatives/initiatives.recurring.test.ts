import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const DAY = 86_400_000;
/** A day so many days from now, as iCalendar writes it. */
const day = (ahead: number) => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10).replaceAll('-', '');
const iso = (basic: string) => basic.replace(/(....)(..)(..)/, '$1-$2-$3');

const event = (title: string, ...lines: string[]) => ['BEGIN:VEVENT', `SUMMARY:${title}`, ...lines, 'END:VEVENT'];
const calendar = (...events: string[][]) =>
  `data:text/calendar,${encodeURIComponent(['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n'))}`;

/** A weekly evening in Rome that began long ago and comes round in so many days. */
const weekly = (ahead: number) => {
  const [start, end] = ['T170000', 'T190000'].map((time) => `;TZID=Europe/Rome:${day(ahead - 700)}${time}`);
  return [`DTSTART${start}`, `DTEND${end}`, 'RRULE:FREQ=WEEKLY'];
};

describe('<vicinia-initiatives>, of what repeats in a calendar of others', () => {
  staysQuiet();

  it('shows when each is next, the next one first', async () => {
    const src = calendar(
      event('Fra sei giorni', ...weekly(6)),
      event('Fra tre giorni', ...weekly(3)),
      event('Fra cinque giorni', ...weekly(5)),
    );
    const listing = await Listing.settled({ src });
    expect(listing.titles).to.deep.equal(['Fra tre giorni', 'Fra cinque giorni', 'Fra sei giorni']);
    expect(read(listing.cards[0])).to.contain('17:00–19:00');
    const dates = listing.cards.map((card) => card.querySelector('time')!.dateTime.slice(0, 16));
    expect(dates).to.deep.equal([3, 5, 6].map((ahead) => `${iso(day(ahead))}T17:00`));
  });

  it('passes over a date that is cancelled, and says so in the details', async () => {
    const cancelled = [`RECURRENCE-ID;TZID=Europe/Rome:${day(2)}T170000`, 'STATUS:CANCELLED'];
    const src = calendar(event('Orto', 'UID:1', ...weekly(2)), event('Orto', 'UID:1', ...cancelled));
    const listing = await Listing.settled({ src });
    expect(listing.card('Orto').querySelector('time')!.dateTime).to.match(new RegExp(`^${iso(day(9))}T17:00`));
    await listing.press('Dettagli: Orto');
    await listing.until(() => listing.find('.sections'));
    const [first, second] = listing.all('.details li').map(read);
    expect(first).to.match(/17:00.* annullata/i);
    expect(second).not.to.match(/annullata/i);
  });
});
