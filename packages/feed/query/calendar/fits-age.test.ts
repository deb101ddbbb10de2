import { expect } from '@open-wc/testing';
import type { Audience } from '../../model/audience.ts';
import { fitsAge } from './fits-age.ts';

describe('fitsAge', () => {
  const cases: [what: string, audience: Audience, fits: readonly number[], not: readonly number[]][] = [
    ['ages from–to, both included', { minAge: 6, maxAge: 10 }, [6, 10], [5, 11]],
    ['ages from', { minAge: 65 }, [65, 130], [64, 0]],
    ['ages up to', { maxAge: 3 }, [0, 3], [4]],
    ['ages rather than groups', { minAge: 14, groups: ['children', 'everyone'] }, [14, 90], [10]],
    ['children', { groups: ['children'] }, [0, 13], [14]],
    ['teenagers', { groups: ['teenagers'] }, [11, 19], [10, 20]],
    ['young people', { groups: ['young-people'] }, [15, 35], [14, 36]],
    ['adults', { groups: ['adults'] }, [18, 99], [17]],
    ['older people', { groups: ['older-people'] }, [60, 99], [59]],
    ['any of several groups', { groups: ['children', 'older-people'] }, [5, 70], [40]],
    ['groups of an age beside others', { groups: ['older-people', 'carers'] }, [70], [40]],
    ['everyone', { groups: ['everyone', 'children'] }, [0, 40, 90], []],
    ['groups of no age', { groups: ['families', 'newcomers'] }, [0, 40, 90], []],
    ['nothing said', {}, [0, 40, 90], [-1, NaN]],
  ];
  for (const [what, audience, fits, not] of cases) {
    it(`understands ${what}`, () => {
      expect([...fits, ...not].filter((age) => fitsAge(audience, age))).to.deep.equal([...fits]);
    });
  }
});
