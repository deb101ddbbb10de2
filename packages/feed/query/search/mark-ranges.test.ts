import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { markRanges } from './mark-ranges.ts';

const marked = (text: string, query: string, language?: string) =>
  markRanges(text, query, language).map(([start, end]) => text.slice(start, end));

describe('markRanges', () => {
  const marks: [text: string, query: string, parts: string[]][] = [
    ['L’orto di città', 'citta orto', ['orto', 'città']],
    ['Ortolani', 'orto', ['Orto']],
    ['Caffe\u0300 caldo', 'caffe', ['Caffe\u0300']],
    ['e\u0301te\u0301', 'et', ['e\u0301t']],
    ['Große Straße', 'strasse', ['Straße']],
    ['Straßen', 'stras', ['Straß']],
    ['Cæsar', 'caes', ['Cæs']],
    ['eﬃcace', 'eff', ['eﬃ']],
    ['حديقة مُحَمَّد', 'محمد', ['مُحَمَّد']],
    ['Вулиця Київ', 'киі', ['Киї']],
    ['社区花园活动', '花园', ['花园']],
    ['花园花园', '花园', ['花园花园']],
    ['𠀀区花', '区', ['区']],
    ['😀 orto 😀', 'orto', ['orto']],
    ['La biblioteca', 'bibliotca', ['biblioteca']],
    ['Volontariato', 'volontraia', ['Volontaria']],
    ['Corso sul corpo', 'corso', ['Corso']],
    ['orto orto', 'orto ort', ['orto', 'orto']],
    ['niente', 'orto', []],
    ['orto', '', []],
    ['\ud800orto\udfff', 'orto', ['orto']],
  ];
  for (const [text, query, parts] of marks) {
    it(`marks ${parts.length} in "${text}" for "${query}"`, () => {
      expect(marked(text, query)).to.deep.equal(parts);
    });
  }

  it('marks words with another ending where the text is Italian', () => {
    expect(marked('Anziani e amiche', 'anziano amico', 'it')).to.deep.equal(['Anziani', 'amiche']);
    expect(marked('Anziani e amiche', 'amico', 'en')).to.deep.equal([]);
  });

  it('gives ranges in order, apart from each other, within the text, and never half a letter', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('a', 'à', 'ß', 'ﬁ', 'e\u0301', '社', '𠀀', ' '),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        let before = -1;
        for (const [start, end] of markRanges(one, other + one.slice(0, 3), 'it')) {
          expect(start).to.be.greaterThan(before);
          expect(end).to.be.within(start + 1, one.length);
          expect(one.slice(start, end).isWellFormed()).to.be.true;
          before = end;
        }
      }),
      { seed: 1789, numRuns: 1_000 },
    );
  });

  it('is not held up by a hostile text', () => {
    expect(markRanges('园'.repeat(1_000_000), '园'.repeat(1_000_000))).to.have.length(1);
  });
});
