import { expect } from '@open-wc/testing';
import { fold, words } from './fold.ts';

describe('fold', () => {
  const cases: [text: string, folded: string][] = [
    ['Orto', 'orto'],
    ['CITTÀ', 'citta'],
    ['perché È così', 'perche e cosi'],
    ['Ça señor Łódź', 'ca senor łodz'],
    ['e\u0300', 'e'],
    ['İstanbul', 'istanbul'],
    ['Ёлка', 'елка'],
    ['ΆΝΘΡΩΠΟΣ', 'ανθρωπος'],
    ['مُحَمَّد', 'محمد'],
  ];
  for (const [text, folded] of cases) {
    it(`makes "${folded}" of "${text}"`, () => {
      expect(fold(text)).to.equal(folded);
    });
  }

  it('says the same of a letter with its accent in one character or in two', () => {
    expect(fold('citt\u00e0')).to.equal(fold('citta\u0300'));
  });
});

describe('words', () => {
  const cases: [text: string, words: string[]][] = [
    ['', []],
    [' … – ! ', []],
    ['L’orto di via Fiume, 12', ['l', 'orto', 'di', 'via', 'fiume', '12']],
    ["Sant'Alberto", ['sant', 'alberto']],
    ['**Caffè**-letterario', ['caffe', 'letterario']],
    ['حديقة الحي', ['حديقة', 'الحي']],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected.length} in "${text}"`, () => {
      expect(words(text)).to.deep.equal(expected);
    });
  }
});
