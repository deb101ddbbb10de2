import { expect } from '@open-wc/testing';
import { formatWeekdays } from './weekdays-format.ts';

describe('formatWeekdays', () => {
  it('names days in the order of the week', () => {
    expect(formatWeekdays(['th', 'mo'], 'it')).to.equal('lunedì, giovedì');
  });

  it('names a day once', () => {
    expect(formatWeekdays(['su', 'su'], 'en')).to.equal('Sunday');
  });

  it('names all seven', () => {
    const all = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
    expect(formatWeekdays(all, 'en')).to.equal('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
  });
});
