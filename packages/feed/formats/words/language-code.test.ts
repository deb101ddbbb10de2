import { expect } from '@open-wc/testing';
import { languageCode } from './language-code.ts';

describe('The code of a language', () => {
  const names: [string, string | undefined][] = [
    ['it', 'it'],
    ['PT_br', 'pt-BR'],
    ['eng', 'en'],
    ['Italian', 'it'],
    ['italiano', 'it'],
    ['Arabisch', 'ar'],
    ['dialetto', undefined],
  ];
  for (const [name, code] of names)
    it(`of “${name}” is ${code ?? 'unknown'}`, () => {
      expect(languageCode(name)).to.equal(code);
    });
});
