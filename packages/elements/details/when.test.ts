import { expect } from '@open-wc/testing';
import type { Occurrence, Schedule } from '@vicinia/feed/model.js';
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

  /** The starts of dates, as they are there for machines. */
  const starts = (within: Element | null) => [...(within?.querySelectorAll('time') ?? [])].map((time) => time.dateTime);
  const folds = (details: Details) => [...details.section('Quando').querySelectorAll('details')];

  it('folds away what is over, the latest first, and keeps what is not over yet', async () => {
    const occurrences = [
      { start: '2085-02-28' },
      { start: '2085-03-01T09:00', end: '2085-03-01T11:00' },
      { start: '2085-02-27', end: '2085-03-01' },
      { start: '2085-03-01T11:00', end: '2085-03-01T13:00' },
    ];
    const details = await shown({ occurrences });
    const [past] = folds(details);
    expect(starts(details.section('Quando').querySelector('ul'))).to.deep.equal(['2085-02-27', '2085-03-01T11:00']);
    expect(read(past!.querySelector('summary'))).to.equal('Date passate (2)');
    expect(starts(past!)).to.deep.equal(['2085-03-01T09:00', '2085-02-28']);
    expect(past!.open).to.be.false;
  });

  it('has nothing but what is over where all is', async () => {
    expect((await shown({ occurrences: [{ start: '2085-02-28' }] })).text('Quando')).to.equal(
      'Una data passata mer 28 febbraio',
    );
  });

  for (const [count, more] of [
    [6, []],
    [7, ['Un’altra data']],
    [8, ['Altre 2 date']],
  ] as const) {
    it(`writes six dates out and folds the rest: of ${count}, "${more.join()}"`, async () => {
      const details = await shown({ occurrences: days(count) });
      expect(folds(details).map((it) => read(it.querySelector('summary')))).to.deep.equal(more);
      expect(starts(details.section('Quando').querySelector('ul'))).to.have.length(6);
      expect(starts(details.section('Quando'))).to.have.length(count);
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
    expect(details.lines('Quando')).to.deep.equal(['mer 16 maggio, 09:00–10:00']);
    expect(details.text('Quando')).to.match(/Fuso orario: .*(orientale|New York)/i);
  });

  const rome = { occurrences: [{ start: '2085-04-12T17:00' }] };
  for (const [what, schedule, visitorZone, isSaid] of [
    ['there', rome, 'Europe/Rome', false],
    ['where clocks show something else on that day', rome, 'Africa/Tunis', true],
    ['where they show the same on that day', { occurrences: [{ start: '2085-12-12T17:00' }] }, 'Africa/Tunis', false],
    ['elsewhere, of whole days', { occurrences: [{ start: '2085-04-12' }] }, 'Asia/Tokyo', false],
    ['elsewhere, of what is over', { occurrences: [{ start: '2085-02-12T17:00' }] }, 'Asia/Tokyo', false],
  ] as const) {
    it(`${isSaid ? 'says' : 'does not say'} in which zone times are to somebody ${what}`, async () => {
      const text = (await shown(schedule as Schedule, { visitorZone })).text('Quando');
      expect(text.includes('Fuso orario')).to.equal(isSaid);
    });
  }

  for (const [start, soon] of [
    ['2085-03-01', 'oggi'],
    ['2085-03-01T18:00', 'oggi'],
    ['2085-03-02T00:30', 'domani'],
    ['2085-03-07', 'tra 6 giorni'],
    ['2085-03-08', undefined],
    ['2085-02-27T00:00', 'in corso'],
  ] as const) {
    it(`says how soon the next date is: of ${start} "${soon}"`, async () => {
      const occurrences = [
        { start, end: start.includes('T') ? '2085-03-31T00:00' : '2085-03-31' },
        { start: '2085-04-05' },
      ];
      const details = await shown({ occurrences });
      const said = [...details.section('Quando').querySelectorAll('li > strong')].map(read);
      expect(said).to.deep.equal(soon ? [soon] : []);
    });
  }

  it('passes over a date that is off when it says how soon', async () => {
    const occurrences: Occurrence[] = [{ start: '2085-03-02', status: 'cancelled' }, { start: '2085-03-03' }];
    const details = await shown({ occurrences });
    expect(details.lines('Quando')).to.deep.equal(['ven 2 marzo annullata', 'sab 3 marzo · dopodomani']);
    expect([...details.element.querySelectorAll('.off')].map(read)).to.deep.equal(['ven 2 marzo']);
  });

  it('says a rule in words, then the next three dates, the others folded', async () => {
    const recurrences = [
      { start: '2085-01-04T17:00', end: '2085-01-04T19:00', rule: 'FREQ=WEEKLY', except: ['2085-12-24'] },
    ];
    const details = await shown({ recurrences, occurrences: days(5) });
    const rules = [...details.section('Quando').querySelectorAll('p')].map(read);
    expect(rules).to.deep.equal(['ogni giovedì, 17–19', 'tranne il 24 dicembre']);
    expect(folds(details).map((it) => read(it.querySelector('summary')))).to.deep.equal(['Altre 2 date']);
  });

  it('says a rule also where its next date is far', async () => {
    const recurrences = [{ start: '2084-11-25', rule: 'FREQ=YEARLY' }];
    expect((await shown({ recurrences })).text('Quando')).to.equal('ogni anno il 25 novembre');
  });

  it('says no more of dates that were counted and are over', async () => {
    const recurrences = [{ start: '2084-11-25', rule: 'FREQ=WEEKLY;COUNT=3' }];
    expect((await shown({ recurrences })).titles).to.deep.equal([]);
  });

  it('lists the dates alone of a rule that nobody has words for', async () => {
    const recurrences = [{ start: '2085-04-02', rule: 'FREQ=YEARLY;BYEASTER=1' }];
    const details = await shown({ recurrences, occurrences: days(7) });
    expect(details.section('Quando').querySelectorAll('p')).to.have.length(0);
    expect(starts(details.section('Quando').querySelector('ul'))).to.have.length(6);
  });

  it('says how it is where there is no date', async () => {
    const details = await shown({ note: 'كل خميس' });
    expect(details.text('Quando')).to.equal('كل خميس');
    expect(isolatedIn(details.section('Quando'))).to.deep.equal(['كل خميس']);
  });
});
