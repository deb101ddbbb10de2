import { expect } from '@open-wc/testing';
import { formatOccurrence, formatter } from './date-format.ts';
import { formatDate } from './full-date.ts';

const rome = 'Europe/Rome';
const now = Date.parse('2026-11-23T10:00:00+01:00');
const italian = { language: 'it', timeZone: rome, now };

/** The same text, with the kinds of spaces and dashes that `Intl` likes made plain. */
const plain = (text: string) => text.replace(/[\u2009\u00a0\u202f]/g, ' ').replace(/ ?[–-] ?/g, '–');
const show = (start: string, end?: string, context = italian) =>
  plain(formatOccurrence({ start, ...(end !== undefined && { end }) }, context));

describe('formatOccurrence', () => {
  it('shows a day, its time and its end, without the year that it is', () => {
    expect(show('2026-11-26T17:00', '2026-11-26T19:00')).to.equal('gio 26 novembre, 17:00–19:00');
  });

  it('shows a beginning alone', () => {
    expect(show('2026-11-26T17:00')).to.match(/^gio 26 novembre( alle ore|,) 17:00$/);
  });

  it('shows the year when it is another', () => {
    expect(show('2027-01-14T17:00', '2027-01-14T19:00')).to.equal('gio 14 gennaio 2027, 17:00–19:00');
    expect(show('2025-12-31')).to.equal('mer 31 dicembre 2025');
  });

  it('takes the year of the place, not that of Greenwich', () => {
    // In Rome it is half past midnight on New Year's Day, in Greenwich still last year.
    expect(show('2027-01-01T00:30', '2027-01-01T02:00')).to.equal('ven 1 gennaio 2027, 00:30–02:00');
    const newYear = { ...italian, now: Date.parse('2027-01-01T00:10:00+01:00') };
    expect(show('2027-01-01T00:30', '2027-01-01T02:00', newYear)).to.equal('ven 1 gennaio, 00:30–02:00');
  });

  it('shows a whole day without a time, wherever the reader is', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', rome])
      expect(show('2026-12-05', undefined, { ...italian, timeZone })).to.equal('sab 5 dicembre');
  });

  it('shows several whole days as a range', () => {
    expect(show('2026-12-05', '2026-12-07')).to.match(/^sab 5( dicembre)?–lun 7 dicembre$/);
    expect(show('2026-11-30', '2026-12-01')).to.equal('lun 30 novembre–mar 1 dicembre');
    expect(show('2027-10-05', '2027-10-31')).to.match(/^mar 5( ottobre)?–dom 31 ottobre 2027$/);
    expect(show('2026-12-05', '2026-12-05')).to.equal('sab 5 dicembre');
  });

  it('shows both days of a night', () => {
    expect(show('2026-12-05T22:00', '2026-12-06T01:00')).to.match(/^sab 5 dicembre.* 22:00–dom 6 dicembre.* 01:00$/);
  });

  it('shows a moment with an offset in the zone of the feed', () => {
    expect(show('2026-11-26T16:00:00Z', '2026-11-26T18:00:00Z')).to.equal('gio 26 novembre, 17:00–19:00');
  });

  it('shows a moment without an offset as what the clocks of the zone say', () => {
    expect(show('2026-11-26T09:00', '2026-11-26T10:00', { ...italian, timeZone: 'America/New_York' })).to.equal(
      'gio 26 novembre, 09:00–10:00',
    );
  });

  it('stays at the hour when the clocks change in between', () => {
    expect(show('2026-10-25T01:30', '2026-10-25T04:00')).to.equal('dom 25 ottobre, 01:30–04:00');
  });

  it('leaves out an end that cannot be one', () => {
    expect(show('2026-12-05', '2026-12-07T17:00')).to.equal('sab 5 dicembre');
    expect(show('2026-12-05', '2026-12-04')).to.equal('sab 5 dicembre');
    expect(show('2026-11-26T17:00', '2026-11-26T16:00')).to.match(/17:00$/);
  });

  it('writes the hours of a beginning alone like those of a span', () => {
    expect(show('2026-11-26T09:00')).to.match(/ 09:00$/);
    expect(show('2026-11-26T09:00', '2026-11-26T10:30')).to.match(/ 09:00–10:30$/);
  });

  it('speaks the language of the reader', () => {
    expect(show('2026-11-26T17:00', '2026-11-26T19:00', { ...italian, language: 'en-GB' })).to.match(
      /^Thu,? 26 November, 17:00–19:00$/,
    );
  });
});

describe('formatter', () => {
  it('is made once for each language, zone and set of options', () => {
    const made = formatter('it', rome, { day: 'numeric' });
    expect(formatter('it', rome, { day: 'numeric' })).to.equal(made);
    expect(formatter('en', rome, { day: 'numeric' })).not.to.equal(made);
    expect(formatter('it', 'UTC', { day: 'numeric' })).not.to.equal(made);
    expect(formatter('it', rome, { month: 'long' })).not.to.equal(made);
  });
});

describe('formatDate', () => {
  it('shows the year always', () => {
    expect(formatDate('2026-11-26', italian)).to.equal('26 novembre 2026');
  });

  it('shows the day that it was in the zone', () => {
    expect(formatDate('2026-11-25T23:30:00Z', italian)).to.equal('26 novembre 2026');
  });
});
