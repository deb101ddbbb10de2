import { expect } from '@open-wc/testing';
import { formatDuration } from './duration-format.ts';

describe('formatDuration', () => {
  for (const [seconds, text] of [
    [0.4, '0 s'],
    [45, '45 s'],
    [60, '1 min'],
    [90, '2 min'],
    [3600, '1 h'],
    [3905, '1 h e 5 min'],
    [3599, '1 h'],
  ] as const) {
    it(`says ${seconds} seconds as ${text}`, () => {
      expect(formatDuration(seconds, 'it').replace(/\s/g, ' ')).to.equal(text);
    });
  }
});
