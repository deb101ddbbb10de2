import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldLetters } from './fold-letters.ts';
import { typedWords, wordsIn } from './words-in.ts';

describe('foldLetters', () => {
  const folds: [text: string, folded: string][] = [
    ['CITTÀ È però', 'citta e pero'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Æther œuvre ﬁne', 'aether oeuvre fine'],
    ['Łódź Đurić Bjørn', 'lodz duric bjorn'],
    ['ＡＢＣ１２', 'abc12'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['Київ Ёлка', 'киів елка'],
    ['مُحَمَّـــد أحمد', 'محمد احمد'],
    ['bi\u00adblio', 'biblio'],
    ['\ud800x', '\ud800x'],
  ];
  for (const [text, folded] of folds) {
    it(`makes "${folded}" of "${text}"`, () => {
      expect(foldLetters(text)).to.equal(foldLetters(folded).normalize('NFD').replace(/\p{M}/gu, ''));
      expect(foldLetters(text)).to.equal(foldLetters(foldLetters(text)));
    });
  }

  it('goes letter by letter, and only once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldLetters(text);
        expect([...text].map((letter) => foldLetters(letter)).join('')).to.equal(folded);
        expect(foldLetters(folded)).to.equal(folded);
      }),
      { seed: 1789, numRuns: 1_000 },
    );
  });
});

describe('wordsIn', () => {
  it('says where each word begins', () => {
    expect(wordsIn('1⁄2 orto')).to.deep.equal([
      { word: '1', at: 0 },
      { word: '2', at: 2 },
      { word: 'orto', at: 4 },
    ]);
  });

  it('begins a word at every letter where there are no spaces', () => {
    expect(wordsIn('a社区花园').map(({ word }) => word)).to.deep.equal(['a', '社区花园', '区花园', '花园', '园']);
  });

  it('takes a letter of two units as one', () => {
    expect(wordsIn('𠀀区')).to.deep.equal([
      { word: '𠀀区', at: 0 },
      { word: '区', at: 2 },
    ]);
  });
});

describe('typedWords', () => {
  const finds: [text: string, words: string[]][] = [
    ['', []],
    [' *%\\ \ud800', []],
    ['L’Orto dell’orto', ['l', 'orto', 'dell']],
    ['北京市海淀区中关村大街', ['北京市海淀区中关', '村大街']],
  ];
  for (const [text, words] of finds) {
    it(`finds ${words.length} in "${text}"`, () => {
      expect(typedWords(text)).to.deep.equal(words);
    });
  }

  it('looks at no more than a thousand letters and sixteen words', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `parola${at}`).join(' ');
    expect(typedWords(many)).to.have.length(16);
    expect(typedWords('a'.repeat(1_000_000))).to.deep.equal(['a'.repeat(64)]);
  });
});
