import { expect } from '@open-wc/testing';
import { Dictionary } from './dictionary.ts';
import en from './en.ts';
import it_ from './it.ts';
import troubleIt from './trouble-it.ts';
import moreEn from './more-en.ts';
import moreIt from './more-it.ts';

/** Every text of a catalogue by its path: `facet.form`, `results.other`. */
function texts(catalogue: object, path = ''): [path: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : texts(value as object, `${path}${name}.`),
  );
}

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe('the catalogues of words', () => {
  for (const [name, italian, english] of [
    ['the listing', it_, en],
    ['what is loaded on demand', moreIt, moreEn],
  ] as const) {
    it(`have the same texts in both languages (${name})`, () => {
      expect(texts(english).map(([path]) => path)).to.deep.equal(texts(italian).map(([path]) => path));
    });

    it(`leave no text empty, or with white space around it (${name})`, () => {
      const bad = [...texts(italian), ...texts(english)].filter(([, text]) => text === '' || text !== text.trim());
      expect(bad).to.deep.equal([]);
    });

    it(`have the same holes to fill in both languages (${name})`, () => {
      const inItalian = new Map(texts(italian));
      // "The first initiative" needs no number.
      const different = texts(english).filter(
        ([path, text]) => !path.endsWith('.one') && holes(text).join() !== holes(inItalian.get(path)!).join(),
      );
      expect(different).to.deep.equal([]);
    });

    it(`have a form for each category of number that their language has (${name})`, () => {
      for (const [language, catalogue] of [
        ['it', italian],
        ['en', english],
      ] as const) {
        const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
        for (const [key, value] of Object.entries(catalogue))
          if (typeof value === 'object' && 'other' in value)
            // "many" is for millions: "un milione di iniziative".
            expect(Object.keys(value), `${language} ${key}`).to.include.members(
              pluralCategories.filter((it) => it !== 'many'),
            );
      }
    });
  }
});

describe('Dictionary', () => {
  const words = new Dictionary('it', { ...it_, ...troubleIt });

  it('gives a text', () => {
    expect(words.text('retry')).to.equal('Riprova');
  });

  it('fills in values', () => {
    expect(words.text('stale', { date: '1 marzo' })).to.equal(
      'Non riesco ad aggiornare l’elenco: questi dati sono del 1 marzo.',
    );
  });

  it('fills in a value as it is, whatever stands in it', () => {
    expect(words.text('stale', { date: '$& {date} <b>' })).to.contain('sono del $& {date} <b>.');
  });

  it('leaves a hole that there is no value for', () => {
    expect(words.text('stale')).to.contain('{date}');
  });

  for (const [n, text] of [
    [0, '0 iniziative'],
    [1, '1 iniziativa'],
    [2, '2 iniziative'],
    [1234567, '1.234.567 iniziative'],
    [1_000_000, '1.000.000 iniziative'],
  ] as const) {
    it(`counts ${n} in Italian`, () => {
      expect(words.plural('results', n)).to.equal(text);
    });
  }

  it('counts in English', () => {
    const english = new Dictionary('en', en);
    expect([0, 1, 1234].map((n) => english.plural('results', n))).to.deep.equal([
      '0 initiatives',
      '1 initiative',
      '1,234 initiatives',
    ]);
  });

  for (const [language, direction] of [
    ['it', 'ltr'],
    ['zh', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
  ] as const) {
    it(`knows which way ${language} runs: ${direction}`, () => {
      expect(new Dictionary(language, it_).direction).to.equal(direction);
    });
  }

  it('writes numbers as the region does', () => {
    expect(new Dictionary('en-IN', en).number(1234567)).to.equal('12,34,567');
    expect(new Dictionary('it-CH', it_).number(1234567)).to.match(/^1[’']234[’']567$/);
  });
});
