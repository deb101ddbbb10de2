import { expect } from '@open-wc/testing';
import { facetNames } from './facet.ts';
import { parseWhere } from './parse-where.ts';

describe('parseWhere', () => {
  const understood: [text: string, filters: object][] = [
    ['', {}],
    ['  \n ', {}],
    ['municipality:Cervia', { municipality: ['cervia'] }],
    ['municipality:Cervia form:mutual-aid', { municipality: ['cervia'], form: ['mutual-aid'] }],
    ['municipality:Cervia\n  municipality:Russi', { municipality: ['cervia', 'russi'] }],
    ['neighbourhood:"Lido Adriano"', { neighbourhood: ['lido adriano'] }],
    ["neighbourhood:'Lido Adriano' form:mutual-aid", { neighbourhood: ['lido adriano'], form: ['mutual-aid'] }],
    [`neighbourhood:"Sant'Alberto"`, { neighbourhood: ["sant'alberto"] }],
    ['neighbourhood:Sant’Alberto', { neighbourhood: ["sant'alberto"] }],
    ["neighbourhood:Sant'Alberto", { neighbourhood: ["sant'alberto"] }],
    ['topic:ore:12', { topic: ['ore:12'] }],
    ['when:weekend age:70 cost:free', { when: ['weekend'], age: ['70'], cost: ['free'] }],
    ['when:2026-11-23/ weekday:TH time:evening', { when: ['2026-11-23/'], weekday: ['th'], time: ['evening'] }],
    ['municipality:Forlì', { municipality: ['forlì'] }],
  ];
  for (const [text, filters] of understood) {
    it(`understands ${JSON.stringify(text)}`, () => {
      expect(parseWhere(text)).to.deep.equal({ filters, problems: [] });
    });
  }

  const mistaken: [text: string, filters: object, found: string[]][] = [
    ['comune:Cervia', {}, ['comune']],
    ['comune:Cervia form:mutual-aid', { form: ['mutual-aid'] }, ['comune']],
    ['Cervia', {}, ['Cervia']],
    ['form:', {}, ['form:']],
    ['form:""', {}, ['form']],
    ['municipality: Cervia', {}, ['municipality:', 'Cervia']],
    ['municipality=Cervia', {}, ['municipality=Cervia']],
    [':Cervia', {}, [':Cervia']],
    ['constructor:a __proto__:b', {}, ['constructor', '__proto__']],
  ];
  for (const [text, filters, found] of mistaken) {
    it(`tells what it cannot understand in ${JSON.stringify(text)}, and takes the rest`, () => {
      const parsed = parseWhere(text);
      expect(parsed.filters).to.deep.equal(filters);
      expect(parsed.problems.map((problem) => problem.found)).to.deep.equal(found);
    });
  }

  it('tells which facets there are', () => {
    expect(parseWhere('comune:Cervia').problems[0]).to.deep.include({
      code: 'unknown',
      severity: 'warning',
      path: ['where'],
      allowed: facetNames,
    });
  });
});
