import { expect } from '@open-wc/testing';
import type { Occurrence, OpeningHours, Schedule } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

const shown = (schedule: Schedule, view = {}) => Details.of({ schedule }, view);
const days = (count: number): Occurrence[] =>
  Array.from({ length: count }, (_, i) => ({ start: `2085-04-${String(10 + i)}` }));

describe('the details, when', () => {
  staysQuiet();

  it('lists the dates in their order', async () => {
    const occurrences = [{ start: '2085-04-12' }, { start: '2085-04-02T17:00' }, { start: '2085-04-02T09:00' }];
    const details = await shown({ occurrences });
    expect(details.lines('Quando').map((line) => line.replace(/ alle ore|,/, ''))).to.deep.equal([
      'lun 2 aprile 09:00',
      'lun 2 aprile 17:00',
      'gio 12 aprile',
    ]);
  });

  it('leaves out what is over, and keeps what is not over yet', async () => {
    const occurrences = [
      { start: '2085-02-28' },
      { start: '2085-03-01T09:00', end: '2085-03-01T11:00' },
      { start: '2085-02-27', end: '2085-03-01' },
      { start: '2085-03-01T11:00', end: '2085-03-01T13:00' },
    ];
    const times = [...(await shown({ occurrences })).section('Quando').querySelectorAll('time')];
    expect(times.map((time) => time.dateTime)).to.deep.equal(['2085-02-27', '2085-03-01T11:00']);
  });

  it('says nothing where all is over', async () => {
    expect((await shown({ occurrences: [{ start: '2085-02-28' }] })).titles).to.deep.equal([]);
  });

  for (const [count, last] of [
    [6, 'dom 15 aprile'],
    [7, 'e un’altra data'],
    [8, 'e altre 2 date'],
  ] as const) {
    it(`writes six dates out and counts the rest: of ${count}, "${last}"`, async () => {
      const lines = (await shown({ occurrences: days(count) })).lines('Quando');
      expect(lines).to.have.length(Math.min(count, 7));
      expect(lines.at(-1)).to.equal(last);
    });
  }

  for (const [status, word] of [
    ['cancelled', 'annullata'],
    ['postponed', 'rinviata'],
    ['moved', 'spostata'],
  ] as const) {
    it(`says of a date that it is ${status}`, async () => {
      const details = await shown({ occurrences: [{ start: '2085-04-12', status }] });
      expect(read(details.section('Quando').querySelector('.badge'))).to.equal(word);
    });
  }

  it('marks nothing on a date that is as it was', async () => {
    const details = await shown({ occurrences: [{ start: '2085-04-12' }] });
    expect(details.section('Quando').querySelectorAll('.badge')).to.have.length(0);
  });

  it('shows the note of a date, in a direction of its own', async () => {
    const details = await shown({ occurrences: [{ start: '2085-04-12', note: 'مساء' }] });
    expect(details.text('Quando')).to.equal('gio 12 aprile · مساء');
    expect(isolatedIn(details.section('Quando'))).to.deep.equal(['مساء']);
  });

  it('shows dates in the zone of their schedule', async () => {
    const occurrences = [{ start: '2085-05-16T13:00:00Z', end: '2085-05-16T14:00:00Z' }];
    const details = await shown({ timeZone: 'America/New_York', occurrences });
    expect(details.text('Quando')).to.equal('mer 16 maggio, 09:00–10:00');
  });

  it('says how it is where there is no date', async () => {
    const details = await shown({ note: 'كل خميس' });
    expect(details.text('Quando')).to.equal('كل خميس');
    expect(isolatedIn(details.section('Quando'))).to.deep.equal(['كل خميس']);
  });
});

describe('the details, opening hours', () => {
  staysQuiet();

  const morning: OpeningHours = { days: ['th', 'mo'], opens: '09:00', closes: '12:30' };
  const lines: [more: Partial<OpeningHours>, line: string][] = [
    [{}, 'lunedì, giovedì, 09:00–12:30'],
    [{ from: '2085-04-01' }, 'lunedì, giovedì, 09:00–12:30 (dom 1 aprile)'],
    [{ until: '2085-10-31' }, 'lunedì, giovedì, 09:00–12:30 (mer 31 ottobre)'],
    [{ from: '2085-04-01', until: '2085-10-31' }, 'lunedì, giovedì, 09:00–12:30 (dom 1 aprile – mer 31 ottobre)'],
    [{ note: 'chiuso se piove' }, 'lunedì, giovedì, 09:00–12:30 chiuso se piove'],
  ];
  for (const [more, line] of lines) {
    it(`says: ${line}`, async () => {
      const details = await shown({ openingHours: [{ ...morning, ...more }] });
      expect(details.lines('Orari di apertura')).to.deep.equal([line]);
    });
  }

  it('names days in the language of the reader', async () => {
    const details = await shown({ openingHours: [morning] }, { language: 'en' });
    expect(details.text('Opening hours')).to.equal('Monday, Thursday, 09:00–12:30');
  });

  it('keeps the direction of a note to itself', async () => {
    const details = await shown({ openingHours: [{ ...morning, note: 'مغلق' }] });
    expect(isolatedIn(details.section('Orari di apertura'))).to.deep.equal(['مغلق']);
  });
});
