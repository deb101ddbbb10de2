import { expect } from '@open-wc/testing';
import type { Initiative, OpeningHours } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

const title = 'Orari di apertura';
const shown = (openingHours: OpeningHours[], view = {}, facts: Partial<Initiative> = {}) =>
  Details.of({ schedule: { openingHours }, ...facts }, view);

/** What is said of this moment. */
const state = (details: Details) => read(details.element.querySelector('.open-state'));

/** Engines differ in the spaces around dashes. */
const plain = (text: string) => text.replace(/\s?[–-]\s?/g, '–');
const lines = (details: Details, name = title) => details.lines(name).map(plain);

const morning: OpeningHours = { days: ['th', 'mo'], opens: '09:00', closes: '12:30' };

describe('the details, opening hours', () => {
  staysQuiet();

  it('are gathered by days, from Monday', async () => {
    const details = await shown([
      { days: ['su'], opens: '10:00', closes: '24:00' },
      { days: ['th', 'mo'], opens: '15:00', closes: '18:00' },
      { days: ['fr', 'sa'], opens: '21:00', closes: '02:00' },
      morning,
    ]);
    expect(lines(details)).to.deep.equal([
      'lunedì e giovedì, 09:00–12:30 e 15–18',
      'venerdì e sabato, 21:00–02:00',
      'domenica, 10:00–24:00',
    ]);
  });

  it('say days in a row as from one to the other', async () => {
    const details = await shown([{ ...morning, days: ['mo', 'tu', 'we', 'sa'] }]);
    expect(lines(details)).to.deep.equal(['lunedì–mercoledì e sabato, 09:00–12:30']);
  });

  const seasons: [more: Partial<OpeningHours>, text: string][] = [
    [{ from: '2085-04-08' }, 'dall’8 aprile'],
    [{ until: '2085-10-31' }, 'fino al 31 ottobre'],
    [{ from: '2085-04-01', until: '2086-10-11' }, 'dal 1 aprile, fino all’11 ottobre 2086'],
    [{ from: '2085-01-01', until: '2085-03-01' }, 'dal 1 gennaio, fino al 1 marzo'],
  ];
  for (const [more, text] of seasons) {
    it(`say in which season they hold: ${text}`, async () => {
      const details = await shown([morning, { ...morning, ...more }]);
      expect(read(details.section(title).querySelector('.rule'))).to.equal(text);
      expect(lines(details)).to.have.length(2);
    });
  }

  it('are left out once their season is over', async () => {
    expect((await shown([{ ...morning, until: '2085-02-28' }])).titles).to.deep.equal([]);
  });

  it('name days, and write hours, as the reader does', async () => {
    const details = await shown([morning, { days: ['su'], opens: '09:00', closes: '24:00' }], { language: 'en' });
    const said = lines(details, 'Opening hours').map((it) => it.replace(/\s/g, ' '));
    expect(said).to.deep.equal(['Monday and Thursday, 9:00 AM–12:30 PM', 'Sunday, 9:00 AM–12:00 AM']);
  });

  it('keep the direction of a note to itself', async () => {
    const details = await shown([{ ...morning, note: 'مغلق' }]);
    expect(lines(details)).to.deep.equal(['lunedì e giovedì, 09:00–12:30 · مغلق']);
    expect(isolatedIn(details.section(title))).to.deep.equal(['مغلق']);
  });

  it('say in which zone they are to somebody whose clocks show another time', async () => {
    expect(read((await shown([morning], { visitorZone: 'Asia/Tokyo' })).section(title))).to.contain('Fuso orario: ');
    expect(read((await shown([morning], { visitorZone: 'Europe/Vienna' })).section(title))).not.to.contain('Fuso');
  });
});

describe('the details, open now', () => {
  staysQuiet();

  // 1 March 2085 is a Thursday.
  const states: [now: string, hours: OpeningHours[], text: string][] = [
    ['01T12:00', [morning], 'Aperto ora, fino alle 12:30'],
    ['01T08:00', [morning], 'Chiuso ora, apre oggi alle 09:00'],
    ['01T13:00', [morning], 'Chiuso ora, apre lunedì alle 09:00'],
    ['02T09:00', [{ ...morning, days: ['th'] }], 'Chiuso ora, apre giovedì 8 marzo alle 09:00'],
    ['01T12:00', [{ ...morning, from: '2085-04-01' }], 'Chiuso ora, apre lunedì 2 aprile alle 09:00'],
    ['01T23:00', [{ days: ['th'], opens: '21:00', closes: '02:00' }], 'Aperto ora, fino alle 02:00'],
    [
      '01T12:00',
      [
        { days: ['th', 'fr'], opens: '00:00', closes: '24:00' },
        { days: ['sa'], opens: '00:00', closes: '18:00' },
      ],
      'Aperto ora, fino a sabato alle 18:00',
    ],
    ['01T12:00', [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }], 'Aperto ora'],
  ];
  for (const [now, hours, text] of states) {
    it(`says: ${text}`, async () => {
      expect(state(await shown(hours, { now: `2085-03-${now}:00+01:00` }))).to.equal(text);
    });
  }

  it('goes by the clocks of the place', async () => {
    const schedule = { timeZone: 'America/New_York', openingHours: [morning] };
    const details = await Details.of({ schedule }, { now: '2085-03-01T16:00:00+01:00' });
    expect(state(details)).to.equal('Aperto ora, fino alle 12:30');
  });

  for (const status of ['resting', 'concluded'] as const) {
    it(`says nothing of what is ${status}`, async () => {
      expect(state(await shown([morning], {}, { status }))).to.equal('');
    });
  }
});
