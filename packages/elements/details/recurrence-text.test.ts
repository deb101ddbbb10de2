import { expect } from '@open-wc/testing';
import { loadFullDictionary } from '@vicinia/elements/details.js';
import { loadDictionary } from '@vicinia/elements/messages.js';
import type { Recurrence } from '@vicinia/feed/model.js';
import { recurrenceText } from './recurrence-text.ts';

// A Thursday, two months before it is looked at.
const thursday = { start: '2026-09-17T17:00', end: '2026-09-17T19:00' };

async function text(rule: string, more: Partial<Recurrence> = thursday, language = 'it') {
  const words = await loadFullDictionary(await loadDictionary(language));
  const dates = { language, timeZone: 'Europe/Rome', now: Date.parse('2026-11-23T12:00:00+01:00') };
  const said = recurrenceText({ ...thursday, end: undefined, ...more, rule } as Recurrence, dates, words);
  // Engines differ in the spaces around dashes.
  return said?.replace(/[\u2009\u00a0\u202f]/g, ' ').replace(/ ?[–-] ?/g, '–');
}

describe('recurrenceText', () => {
  const texts: [rule: string, more: Partial<Recurrence>, text: string | undefined][] = [
    ['FREQ=WEEKLY;BYDAY=TH', thursday, 'ogni giovedì, 17–19'],
    ['FREQ=WEEKLY', {}, 'ogni giovedì, 17:00'],
    ['FREQ=WEEKLY', { start: '2026-09-17' }, 'ogni giovedì'],
    ['FREQ=WEEKLY;BYDAY=MO,TH,SU', { end: '2026-09-17T18:30' }, 'ogni lunedì, giovedì e domenica, 17:00–18:30'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', thursday, 'dal lunedì al venerdì, 17–19'],
    ['FREQ=WEEKLY;BYDAY=TH,FR,SA,SU', thursday, 'ogni giovedì, venerdì, sabato e domenica, 17–19'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', {}, 'ogni due settimane di sabato, 17:00'],
    ['FREQ=WEEKLY;INTERVAL=3', {}, 'ogni 3 settimane di giovedì, 17:00'],
    ['FREQ=WEEKLY', { end: '2026-09-18T02:00' }, 'ogni giovedì, 17:00–02:00'],
    ['FREQ=WEEKLY', { end: '2026-09-19T18:00' }, 'ogni giovedì, 17:00, per 3 giorni'],
    ['FREQ=DAILY', {}, 'ogni giorno, 17:00'],
    ['FREQ=DAILY;INTERVAL=2', {}, 'ogni 2 giorni, 17:00'],
    ['FREQ=DAILY;BYMONTH=7,8', {}, 'ogni giorno, 17:00, in luglio e agosto'],
    ['FREQ=MONTHLY;BYDAY=1MO', { start: '2026-09-07T20:30' }, 'il primo lunedì del mese, 20:30'],
    ['FREQ=MONTHLY;BYDAY=1WE,3WE', {}, 'il primo e il terzo mercoledì del mese, 17:00'],
    ['FREQ=MONTHLY;BYDAY=-1FR,1SU', {}, 'l’ultimo venerdì e la prima domenica del mese, 17:00'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO', {}, 'il primo lunedì ogni 2 mesi, 17:00'],
    ['FREQ=MONTHLY', {}, 'il giorno 17 del mese, 17:00'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15,-1', {}, 'i giorni 1 e 15 e l’ultimo giorno del mese, 17:00'],
    ['FREQ=YEARLY', { start: '2026-04-25' }, 'ogni anno il 25 aprile'],
    ['FREQ=YEARLY', { start: '2026-03-08' }, 'ogni anno l’8 marzo'],
    ['FREQ=YEARLY', { start: '2024-02-29' }, 'ogni anno il 29 febbraio'],
    ['FREQ=YEARLY', { start: '2026-06-05', end: '2026-06-07' }, 'ogni anno il 5 giugno, per 3 giorni'],
    ['FREQ=YEARLY;INTERVAL=2', { start: '2026-04-25' }, 'ogni 2 anni il 25 aprile'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', { start: '2026-05-10' }, 'ogni anno la seconda domenica di maggio'],
    ['FREQ=WEEKLY;UNTIL=20270604T215959Z', {}, 'ogni giovedì, 17:00, fino al 4 giugno 2027'],
    ['FREQ=WEEKLY;UNTIL=20271208', {}, 'ogni giovedì, 17:00, fino all’8 dicembre 2027'],
    ['FREQ=WEEKLY;COUNT=8', {}, 'ogni giovedì, 17:00, 8 volte in tutto'],
    ['FREQ=WEEKLY', { start: '2027-01-07' }, 'ogni giovedì, dal 7 gennaio 2027'],
    ['FREQ=WEEKLY;UNTIL=20261123', {}, 'ogni giovedì, 17:00, fino al 23 novembre 2026'],
    ['FREQ=WEEKLY;UNTIL=20261122', {}, undefined],
    ['FREQ=YEARLY;BYEASTER=1', {}, undefined],
    ['FREQ=WEEKLY;BYDAY=XX', {}, undefined],
  ];
  for (const [rule, more, expected] of texts) {
    it(`says: ${expected ?? 'nothing'} (${rule})`, async () => {
      expect(await text(rule, more)).to.equal(expected);
    });
  }

  const exceptions: [except: string[], clause: string][] = [
    [['2026-12-31', '2026-12-24'], ', tranne il 24 e 31 dicembre'],
    [['2026-12-24', '2027-01-07'], ', tranne il 24 dicembre e 7 gennaio 2027'],
    [['2026-10-01'], ''],
    [['2026-11-23'], ', tranne il 23 novembre'],
    [['2026-12-08'], ', tranne l’8 dicembre'],
    [Array.from({ length: 13 }, (_, i) => `2027-01-${10 + i}`), ', tranne 13 date'],
  ];
  for (const [except, clause] of exceptions) {
    it(`says when it does not take place: ${clause || 'not of what is past'}`, async () => {
      expect(await text('FREQ=WEEKLY', { except })).to.equal(`ogni giovedì, 17:00${clause}`);
    });
  }

  it('goes by the clocks of the place', async () => {
    expect(await text('FREQ=WEEKLY', { start: '2026-09-17T22:30:00Z' })).to.equal('ogni venerdì, 00:30');
  });

  for (const [rule, expected] of [
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 'every other week on Saturday, 5–7 PM'],
    ['FREQ=MONTHLY;BYDAY=1MO,-1SU', 'the first Monday and the last Sunday of the month, 5–7 PM'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH;UNTIL=20270604', 'Monday to Thursday, 5–7 PM, until June 4, 2027'],
  ] as const) {
    it(`speaks English: ${expected}`, async () => {
      expect(await text(rule, thursday, 'en')).to.equal(expected);
    });
  }

  const spoken: Record<string, [rule: string, expected: string][]> = {
    de: [
      ['FREQ=WEEKLY;BYDAY=MO,SU', 'jeden Montag und Sonntag, 17:00'],
      ['FREQ=MONTHLY;BYDAY=1WE,3WE', 'am ersten und am dritten Mittwoch des Monats, 17:00'],
      ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'am 1. und 15. des Monats, 17:00'],
      ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', 'jedes Jahr am zweiten Sonntag im Mai, 17:00'],
    ],
    sl: [
      ['FREQ=WEEKLY;BYDAY=MO,SU', 'vsak teden v ponedeljek in nedeljo, 17:00'],
      ['FREQ=MONTHLY;BYDAY=1WE,3WE', 'prvo in tretjo sredo v mesecu, 17:00'],
      ['FREQ=DAILY;BYMONTH=7,8', 'vsak dan, 17:00, julija in avgusta'],
      ['FREQ=WEEKLY;INTERVAL=3;UNTIL=20270604', 'na 3 tedne v četrtek, 17:00, do 4. junija 2027'],
    ],
    fr: [
      ['FREQ=WEEKLY;BYDAY=MO,SU', 'chaque lundi et dimanche, 17:00'],
      ['FREQ=MONTHLY;BYDAY=-1FR,1SU', 'le dernier vendredi et le premier dimanche du mois, 17:00'],
      ['FREQ=MONTHLY;BYMONTHDAY=1', 'le 1er du mois, 17:00'],
      ['FREQ=YEARLY;BYMONTH=10;BYDAY=2SU', 'chaque année le deuxième dimanche d’octobre, 17:00'],
    ],
    uk: [
      ['FREQ=WEEKLY;BYDAY=MO,SU', 'щотижня: понеділок і неділя, 17:00'],
      ['FREQ=MONTHLY;BYDAY=-1FR,1MO', 'щомісяця: перший понеділок і остання пʼятниця, 17:00'],
      ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=17', 'раз на 2 місяці: 17 число, 17:00'],
      ['FREQ=WEEKLY;UNTIL=20270604', 'щотижня: четвер, 17:00, до 4 червня 2027 р.'],
    ],
    zh: [
      ['FREQ=WEEKLY;BYDAY=MO,SU', '每星期一和星期日，17:00'],
      ['FREQ=MONTHLY;BYDAY=1WE,3WE', '每月第一个和第三个星期三，17:00'],
      ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', '每年五月的第二个星期日，17:00'],
    ],
  };
  for (const [language, sentences] of Object.entries(spoken))
    for (const [rule, expected] of sentences) {
      it(`speaks ${language}: ${expected}`, async () => {
        expect(await text(rule, {}, language)).to.equal(expected);
      });
    }

  // Engines differ in the digits that Arabic is written with.
  for (const [rule, expected] of [
    ['FREQ=WEEKLY;BYDAY=MO,SU', 'كل أسبوع: الاثنين والأحد'],
    ['FREQ=WEEKLY;INTERVAL=2', 'كل أسبوعين: الخميس'],
    ['FREQ=MONTHLY;BYDAY=1WE,3WE', 'يوم الأربعاء الأول والثالث من كل شهر'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', 'يوم الجمعة الأخير، كل شهرين'],
  ] as const) {
    it(`speaks ar: ${expected}`, async () => {
      expect(await text(rule, { start: '2026-09-17' }, 'ar')).to.equal(expected);
    });
  }
});
