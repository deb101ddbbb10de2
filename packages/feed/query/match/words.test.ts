import { expect } from '@open-wc/testing';
import { weekdays } from '../../model/schedule.ts';
import { slotsOf, timesOfDay } from '../calendar/slots.ts';
import { slotsInWords } from './slots-in-words.ts';
import { weeklyHours } from './weekly-hours.ts';

describe('weeklyHours', () => {
  const cases: [amount: string, hours: number | undefined][] = [
    ['2 ore a settimana', 2],
    ['Due ore a settimana', 2],
    ['Un’ora il giovedì, prima o dopo le prove', 1],
    ["Un'ora", 1],
    ['Una sera alla settimana', 2],
    ['Mezz’ora il giovedì sera, da casa', 0.5],
    ['Un turno di 3 ore a settimana', 3],
    ['Un pomeriggio a settimana', 3],
    ['1,5 ore a settimana', 1.5],
    ['un’ora al giorno', 7],
    ['two hours a week', 2],
    ['an hour a day', 7],
    ['half an hour', 0.5],
    ['One afternoon', 3],
    ['1 h', 1],
    ['52 ore l’anno', 1],
    ['13 ore al mese', 3],
    ['1 ora la mattina, o un pomeriggio', 1],
    ['25 euro riempiono una tessera per una settimana', undefined],
    ['Un pianoforte digitale a 88 tasti', undefined],
    ['Un sabato al mese', undefined],
    ['nessun’ora', undefined],
    ['', undefined],
  ];
  for (const [amount, hours] of cases) {
    it(`takes "${amount}" for ${hours ?? 'nothing'}`, () => {
      expect(weeklyHours(amount)).to.equal(hours);
    });
  }

  it('counts a month as what it is', () => {
    expect(weeklyHours('Una sera al mese')).to.be.closeTo(0.46, 0.01);
  });
});

describe('slotsInWords', () => {
  const cases: [text: string, days: string[], times?: string[]][] = [
    ['Mezz’ora il giovedì sera', ['th'], ['evening']],
    ['Lunedì o venerdì', ['mo', 'fr']],
    ['i sabati mattina e pomeriggio', ['sa'], ['morning', 'afternoon']],
    ['Saturdays', ['sa']],
    ['la domenica', ['su']],
    ['Tuesday evenings', ['tu'], ['evening']],
  ];
  for (const [text, days, times] of cases) {
    it(`finds in "${text}" ${days.join()}`, () => {
      expect(slotsInWords(text)).to.equal(slotsOf(days, times));
    });
  }

  for (const text of ['la sera', 'holidays', 'martedigrasso', 'Sabatini', ''])
    it(`finds nothing in "${text}"`, () => {
      expect(slotsInWords(text)).to.equal(0);
    });

  it('tells all days and times apart', () => {
    const all = weekdays.flatMap((day) => timesOfDay.map((time) => slotsOf([day], [time])));
    expect(new Set(all).size).to.equal(21);
  });
});
