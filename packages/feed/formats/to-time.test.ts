import { expect } from '@open-wc/testing';
import { toTime } from './to-time.ts';

describe('A time of day', () => {
  const times: [string, string | undefined][] = [
    ['9:00', '09:00'],
    ['09.30', '09:30'],
    ['0930', '09:30'],
    ['10:00:00Z', '10:00'],
    ['18:00-05:00', '18:00'],
    ['2000-01-01T08:00:00.000Z', '08:00'],
    ['6pm', '18:00'],
    ['12:15 a.m.', '00:15'],
    ['24:00', '24:00'],
    ['24:01', undefined],
    ['9:75', undefined],
    ['mattina', undefined],
  ];
  for (const [text, time] of times)
    it(`is ${time ?? 'not'} in “${text}”`, () => {
      expect(toTime(text)).to.equal(time);
    });
});
