import { expect } from '@open-wc/testing';
import { languageName } from './language-name.ts';

describe('languageName', () => {
  for (const [tag, language, name] of [
    ['ar', 'it', 'arabo'],
    ['ar', 'en', 'Arabic'],
    ['pt-BR', 'it', 'portoghese brasiliano'],
    ['xx-nonsense-tag-', 'it', 'xx-nonsense-tag-'],
    ['', 'it', ''],
    ['<b>', 'it', '<b>'],
  ] as const) {
    it(`calls ${tag || 'nothing'} ${name || 'nothing'} in ${language}`, () => {
      // Engines differ in the case of such names.
      expect(languageName(tag, language).toLowerCase()).to.equal(name.toLowerCase());
    });
  }
});
