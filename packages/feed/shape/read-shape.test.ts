import { expect } from '@open-wc/testing';
import { readShape, startReading } from './read-shape.ts';
import { byLanguage, choice, count, flag, list, number, object, text, type Shape } from './shape.ts';

function read(value: unknown, shape: Shape, { strict = false, base }: { strict?: boolean; base?: string } = {}) {
  const at = startReading(base, strict);
  return { value: readShape(value, shape, at) as unknown, problems: at.problems };
}

/** What is wrong, as `code path found`. */
const told = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, path, found }) => [code, path.join('.'), ...(found === undefined ? [] : [found])].join(' '));

const strict = { strict: true };
const form = choice(['mutual-aid', 'pooled-demand']);
const party = object({ name: text(), kind: form, url: text('url') }, ['name']);

describe('readShape, tolerant', () => {
  const understood: [what: string, shape: Shape, value: unknown, read: unknown][] = [
    ['a text without the space around it', text(), '  Orto \n', 'Orto'],
    ['a number where a text belongs', text(), 48122, '48122'],
    ['a choice in capitals', form, ' Mutual-Aid ', 'mutual-aid'],
    ['a number written as text', number(), ' 12 ', 12],
    ['a number with a decimal comma', number(), '44,35', 44.35],
    ['a whole number written as text', count(), '20', 20],
    ['one value where a list belongs', list(text()), 'orti', ['orti']],
    ['one object where a list belongs', list(party), { name: 'Ore' }, [{ name: 'Ore' }]],
    ['false', flag(), false, false],
    ['nought', number(), 0, 0],
    ['the least that is allowed', number(-90, 90), -90, -90],
    ['the greatest that is allowed', number(-90, 90), '90', 90],
    ['an object with nothing in it', object({ a: text() }), {}, {}],
  ];
  for (const [what, shape, value, expected] of understood) {
    it(`takes ${what}`, () => {
      const result = read(value, shape);
      expect(result.value).to.deep.equal(expected);
      expect(result.problems).to.be.empty;
    });
  }

  const nothings: [what: string, shape: Shape, value: unknown][] = [
    ['an empty text', text(), ''],
    ['a text of spaces', text(), ' \n '],
    ['an empty list', list(text()), []],
    ['an empty map', byLanguage(text()), {}],
  ];
  for (const [what, shape, value] of nothings) {
    it(`takes ${what} as nothing, without a problem`, () => {
      const result = read(value, shape);
      expect(result.value).to.be.undefined;
      expect(result.problems).to.be.empty;
    });
  }

  it('leaves out null without a problem', () => {
    const result = read({ name: 'Ore', kind: null }, party);
    expect(result.value).to.deep.equal({ name: 'Ore' });
    expect(result.problems).to.be.empty;
  });

  it('leaves out unknown fields without a problem', () => {
    const result = read({ name: 'Ore', colour: 'red' }, party);
    expect(result.value).to.deep.equal({ name: 'Ore' });
    expect(result.problems).to.be.empty;
  });

  it('keeps an object whose optional field is wrong, without it', () => {
    const result = read({ name: 'Ore', kind: 'club' }, party);
    expect(result.value).to.deep.equal({ name: 'Ore' });
    expect(told(result)).to.deep.equal(['choice kind club']);
  });

  it('counts what is wrong as a warning, since the rest is kept', () => {
    expect(read({ name: 'Ore', kind: 'club' }, party).problems[0]!.severity).to.equal('warning');
  });

  it('leaves out the wrong element of a list, and says which one', () => {
    const result = read(['a', { b: 1 }, 'c'], list(text()));
    expect(result.value).to.deep.equal(['a', 'c']);
    expect(told(result)).to.deep.equal(['type 1 {"b":1}']);
  });

  it('leaves out a list in which nothing is right', () => {
    const result = read([true, []], list(text()));
    expect(result.value).to.be.undefined;
    expect(told(result)).to.deep.equal(['type 0 true', 'type 1 []']);
  });

  it('leaves out an object that lacks a required field, which is an error', () => {
    const result = read([{ name: 'Ore' }, { kind: 'mutual-aid' }], list(party));
    expect(result.value).to.deep.equal([{ name: 'Ore' }]);
    expect(told(result)).to.deep.equal(['missing 1.name']);
    expect(result.problems[0]!.severity).to.equal('error');
  });

  for (const nothing of [null, '', '  ']) {
    it(`says that a required text is missing when it is ${JSON.stringify(nothing)}`, () => {
      const result = read([{ name: nothing }], list(party));
      expect(result.value).to.be.undefined;
      expect(told(result)).to.deep.equal(['missing 0.name']);
    });
  }

  it('says that a required list is missing when it is empty', () => {
    const result = read({ days: [] }, object({ days: list(text()) }, ['days']));
    expect(result.value).to.be.undefined;
    expect(told(result)).to.deep.equal(['missing days']);
  });

  it('does not say twice what is wrong with a required field', () => {
    const result = read({ name: false }, party);
    expect(result.value).to.be.undefined;
    expect(told(result)).to.deep.equal(['type name false']);
  });

  it('does not say that a required list is missing when all in it is wrong', () => {
    const result = read({ days: ['lunedì'] }, object({ days: list(form) }, ['days']));
    expect(told(result)).to.deep.equal(['choice days.0 lunedì']);
  });

  it('says that a field is missing though an earlier object had it wrong', () => {
    const result = read([{ name: false }, {}], list(party));
    expect(told(result)).to.deep.equal(['type 0.name false', 'missing 1.name']);
  });

  it('reads each language of a map, and no key that is none', () => {
    const result = read({ en: 'Garden', 'pt-BR': 'Horta', english: 'Garden', de: 5 }, byLanguage(text()));
    expect(result.value).to.deep.equal({ en: 'Garden', 'pt-BR': 'Horta', de: '5' });
    expect(told(result)).to.deep.equal(['format english english']);
  });

  it('does not change what it reads', () => {
    const source = { name: '  Ore ', kind: 'club', url: 'https://ore.example', more: [1] };
    const before = structuredClone(source);
    read([source], list(party), { base: 'https://comune.example' });
    expect(source).to.deep.equal(before);
  });

  it('says the whole path, through objects, lists and maps', () => {
    const shape = object({ partners: list(object({ names: byLanguage(party) })) });
    const result = read({ partners: [{}, { names: { it: { name: 'Ore', url: 'ore' } } }] }, shape);
    expect(result.problems[0]!.path).to.deep.equal(['partners', 1, 'names', 'it', 'url']);
  });
});

describe('readShape, of what it cannot take', () => {
  const mistakes: [value: unknown, shape: Shape, told: string, problem: object][] = [
    [true, text(), 'type  true', { expected: 'text' }],
    [{}, text('url'), 'type  {}', { expected: 'url' }],
    ['31/12/2026', text('day'), 'format  31/12/2026', { expected: 'day' }],
    ['club', form, 'choice  club', { expected: 'choice', allowed: ['mutual-aid', 'pooled-demand'] }],
    [7, form, 'choice  7', { expected: 'choice' }],
    ['molti', number(), 'type  molti', { expected: 'number' }],
    ['', number(), 'type  ', { expected: 'number', found: '' }],
    [[1], number(), 'type  [1]', { expected: 'number' }],
    [1.5, count(), 'type  1.5', { expected: 'whole-number' }],
    ['1,5', count(), 'type  1,5', { expected: 'whole-number' }],
    [91, number(-90, 90), 'range  91', { expected: 'number', allowed: ['-90', '90'] }],
    ['-91', number(-90, 90), 'range  -91', { expected: 'number' }],
    [-1, count(), 'range  -1', { expected: 'whole-number' }],
    [131, count(130), 'range  131', { allowed: ['0', '130'] }],
    ['sì', flag(), 'type  sì', { expected: 'flag' }],
    [1, flag(), 'type  1', { expected: 'flag' }],
    ['Ore', party, 'type  Ore', { expected: 'object' }],
    [['Ore'], party, 'type  ["Ore"]', { expected: 'object' }],
    ['Garden', byLanguage(text()), 'type  Garden', { expected: 'object' }],
    [[], byLanguage(text()), 'type  []', { expected: 'object' }],
    [null, list(text()), 'type  null', { expected: 'list' }],
  ];
  for (const [value, shape, expected, problem] of mistakes) {
    it(`says so: ${JSON.stringify(value)} for ${shape.kind}`, () => {
      const result = read(value, shape);
      expect(result.value).to.be.undefined;
      expect(told(result)).to.deep.equal([expected]);
      expect(result.problems[0]).to.deep.include(problem);
    });
  }

  it('says no more than 80 characters of it', () => {
    const { problems } = read({ long: 'x'.repeat(500) }, text());
    expect(problems[0]!.found).to.match(/^\{"long":"x{70}…$/);
  });

  it('stands a number that JSON reads as infinite', () => {
    expect(told(read(JSON.parse('1e999'), number()))).to.deep.equal(['type  null']);
  });

  it('stands what is nested deeper than the stack', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    expect(read(deep, text()).problems[0]!.code).to.equal('type');
  });
});

describe('readShape, strict', () => {
  const refused: [what: string, shape: Shape, value: unknown, told: string][] = [
    ['a number where a text belongs', text(), 48122, 'type  48122'],
    ['a choice in capitals', form, 'Mutual-Aid', 'choice  Mutual-Aid'],
    ['a number written as text', number(), '12', 'type  12'],
    ['one value where a list belongs', list(text()), 'orti', 'type  orti'],
    ['an empty text', text(), ' ', 'missing '],
    ['an empty list', list(text()), [], 'missing '],
    ['an empty map', byLanguage(text()), {}, 'missing '],
    ['null', object({ a: text() }), { a: null }, 'type a null'],
    ['an unknown field', object({ name: text() }), { nome: 'Ore' }, 'unknown nome nome'],
  ];
  for (const [what, shape, value, expected] of refused) {
    it(`refuses ${what}`, () => {
      const result = read(value, shape, strict);
      expect(told(result)).to.deep.equal([expected]);
      expect(result.problems[0]!.severity).to.equal('error');
    });
  }

  it('names the fields that there are beside an unknown one', () => {
    const { problems } = read({ name: 'Ore', nome: 'Ore' }, party, strict);
    expect(problems[0]!.allowed).to.deep.equal(['name', 'kind', 'url']);
  });

  it('says once that a required text or list is empty', () => {
    const shape = object({ name: text(), days: list(text()) }, ['name', 'days']);
    expect(told(read({ name: '', days: [] }, shape, strict))).to.deep.equal(['missing name', 'missing days']);
  });

  it('finds all mistakes, not the first alone', () => {
    const result = read([{ kind: 'club' }, { name: 5, url: 'x' }, 3], list(party), strict);
    expect(told(result)).to.deep.equal([
      'choice 0.kind club',
      'missing 0.name',
      'type 1.name 5',
      'format 1.url x',
      'type 2 3',
    ]);
  });
});

describe('readShape, of addresses', () => {
  const base = 'https://comune.example/feeds/initiatives.json';

  const resolved: [address: string, absolute: string][] = [
    ['/orto', 'https://comune.example/orto'],
    ['2.json', 'https://comune.example/feeds/2.json'],
    ['?page=2', 'https://comune.example/feeds/initiatives.json?page=2'],
    ['//altro.example/a', 'https://altro.example/a'],
    ['https://altro.example', 'https://altro.example'],
  ];
  for (const [address, absolute] of resolved) {
    it(`resolves ${address} against where the document came from`, () => {
      expect(read(address, text('url'), { base }).value).to.equal(absolute);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
  ]) {
    it(`never takes ${JSON.stringify(address)}`, () => {
      const result = read(address, text('url'), { base });
      expect(result.value).to.be.undefined;
      expect(result.problems[0]!.code).to.equal('format');
    });
  }

  it('cannot resolve without a base', () => {
    expect(told(read('/orto', text('url')))).to.deep.equal(['format  /orto']);
  });

  it('cannot resolve against a base that has no paths', () => {
    expect(told(read('/orto', text('url'), { base: 'data:application/json,{}' }))).to.deep.equal(['format  /orto']);
  });

  it('strictly resolves only what begins with a slash', () => {
    const of = (address: string) => read(address, text('url'), { base, strict: true }).value;
    expect(of('/orto')).to.equal('https://comune.example/orto');
    expect(of('orto')).to.be.undefined;
  });
});
