import { expect } from '@open-wc/testing';
import { formatWeekdays } from './weekdays-format.ts';

describe('formatWeekdays', () => {
  it('names days in the order of the week', () => {
    expect(formatWeekdays(['th', 'mo'], 'it')).to.equal('lunedì e giovedì');
  });

  it('names a day once', () => {
    expect(formatWeekdays(['su', 'su'], 'en')).to.equal('Sunday');
  });

  it('says three in a row as from one to the other, and two as two', () => {
    expect(formatWeekdays(['mo', 'tu', 'we', 'fr', 'sa'], 'it')).to.equal('lunedì–mercoledì, venerdì e sabato');
  });

  it('names all seven', () => {
    const all = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
    expect(formatWeekdays(all, 'en')).to.equal('Monday–Sunday');
  });
});
