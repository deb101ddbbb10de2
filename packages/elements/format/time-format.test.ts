import { expect } from '@open-wc/testing';
import { formatTime, formatTimes } from './time-format.ts';

const plain = (text: string) => text.replace(/\s?[–-]\s?/g, '–').replace(/\s/g, ' ');

describe('formatTime', () => {
  for (const [time, language, text] of [
    ['09:05', 'it', '09:05'],
    ['00:00', 'it', '00:00'],
    ['24:00', 'it', '24:00'],
    ['17:00', 'en', '5:00 PM'],
    ['24:00', 'en', '12:00 AM'],
  ] as const) {
    it(`says ${time} in ${language}: ${text}`, () => {
      expect(plain(formatTime(time, language))).to.equal(text);
    });
  }
});

describe('formatTimes', () => {
  for (const [from, until, language, text] of [
    ['17:00', '19:00', 'it', '17–19'],
    ['09:00', '12:30', 'it', '09:00–12:30'],
    ['21:00', '02:00', 'it', '21:00–02:00'],
    ['10:00', '24:00', 'it', '10:00–24:00'],
    ['08:00', '08:00', 'it', '08:00–08:00'],
    ['17:00', '19:00', 'en', '5–7 PM'],
    ['21:00', '02:00', 'en', '9:00 PM–2:00 AM'],
  ] as const) {
    it(`says ${from} to ${until} in ${language}: ${text}`, () => {
      expect(plain(formatTimes(from, until, language))).to.equal(text);
    });
  }
});
