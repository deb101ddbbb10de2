import { expect } from '@open-wc/testing';
import { ruleText } from '../recurrence/rule-text.ts';
import { recurrenceIn } from './recurrence-in.ts';

const cases: [text: string, rule: string | undefined, ...times: [opens: string, closes?: string][]][] = [
  ['ogni giovedì', 'FREQ=WEEKLY;BYDAY=TH'],
  ['Ogni giovedì dalle 17 alle 19', 'FREQ=WEEKLY;BYDAY=TH', ['17:00', '19:00']],
  ['tutti i lunedì e mercoledì, ore 17.30', 'FREQ=WEEKLY;BYDAY=MO,WE', ['17:30']],
  ['lun-ven 9-12 e 15-18', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', ['09:00', '12:00'], ['15:00', '18:00']],
  ['dal lunedì al venerdì', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['tutti i giorni 8-20', 'FREQ=DAILY', ['08:00', '20:00']],
  ['settimanale', 'FREQ=WEEKLY'],
  ['ogni due settimane il martedì', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['mensile', 'FREQ=MONTHLY'],
  ['il primo sabato del mese', 'FREQ=MONTHLY;BYDAY=1SA'],
  ['Il primo e il terzo giovedì di ogni mese 17-19', 'FREQ=MONTHLY;BYDAY=1TH,3TH', ['17:00', '19:00']],
  ['ultima domenica del mese', 'FREQ=MONTHLY;BYDAY=-1SU'],
  ['every Thursday 5pm-7pm', 'FREQ=WEEKLY;BYDAY=TH', ['17:00', '19:00']],
  ['giovedì su prenotazione', undefined],
  ['su appuntamento', undefined],
  ['17-19', undefined],
  ['', undefined],
];

describe('recurrenceIn', () => {
  for (const [text, rule, ...times] of cases) {
    it(`understands “${text}”`, () => {
      const found = recurrenceIn(text);
      expect(found && ruleText(found.rule, true)).to.equal(rule);
      expect(found?.times ?? []).to.deep.equal(times.map(([opens, closes]) => ({ opens, closes })));
    });
  }
});
