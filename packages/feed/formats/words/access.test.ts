import { expect } from '@open-wc/testing';
import { accessOf } from './access.ts';

describe('What is said of getting in', () => {
  const sayings: [string, object][] = [
    ['Wheelchair access is possible.', { wheelchair: 'yes' }],
    ['Non accessibile in carrozzina', { wheelchair: 'no' }],
    ['No steps; wheelchair accessible', { wheelchair: 'yes' }],
    ['Partial wheelchair access', { wheelchair: 'partly' }],
    ['Accessible toilet', { toilet: 'yes' }],
  ];
  for (const [text, expected] of sayings)
    it(`is understood: “${text}”`, () => {
      expect(accessOf([text])).to.include(expected);
    });

  it('is sorted by what it is about', () => {
    expect(accessOf(['Hearing loop. Parcheggio riservato in via Roma.', 'Bus 1 si ferma davanti'])).to.deep.equal({
      hearing: 'Hearing loop.',
      parking: 'Parcheggio riservato in via Roma.',
      transport: 'Bus 1 si ferma davanti',
    });
  });
});
