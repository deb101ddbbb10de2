import { expect } from '@open-wc/testing';
import { fileName } from './file-name.ts';

describe('the name of a file', () => {
  for (const [title, name] of [
    ['Orto di via Fiume: si semina!', 'orto-di-via-fiume-si-semina'],
    ['Caffè / thè', 'caffè-thè'],
    ['دروس اللغة', 'دروس-اللغة'],
    ['../../etc/passwd', 'etc-passwd'],
    ['…', 'vicinia'],
    ['', 'vicinia'],
    [`${'lunga '.repeat(40)}fine`, Array(10).fill('lunga').join('-')],
    ['Donaudampfschifffahrt'.repeat(4), 'vicinia'],
  ] as const) {
    it(`of "${title.slice(0, 30)}" is "${name}"`, () => {
      expect(fileName(title)).to.equal(name);
    });
  }
});
