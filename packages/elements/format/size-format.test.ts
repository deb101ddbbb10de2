import { expect } from '@open-wc/testing';
import { formatSize } from './size-format.ts';

describe('formatSize', () => {
  for (const [bytes, language, text] of [
    [0, 'it', '0 byte'],
    [1, 'it', '1 byte'],
    [999, 'it', '999 byte'],
    [1000, 'it', '1 kB'],
    [240_000, 'it', '240 kB'],
    [1_240_000, 'it', '1,2 MB'],
    [12_400_000, 'it', '12 MB'],
    [1_240_000, 'en', '1.2 MB'],
    [3_000_000_000_000, 'it', '3000 GB'],
  ] as const) {
    it(`writes ${bytes} bytes as ${text} (${language})`, () => {
      expect(
        formatSize(bytes, language)
          .replace(/[\u00a0\u202f]/g, ' ')
          .replace('3.000', '3000'),
      ).to.equal(text);
    });
  }
});
