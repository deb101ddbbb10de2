import { expect } from '@open-wc/testing';
import { nextInLink } from './next-in-link.ts';

const base = 'https://a.example/posts';
const cases: [header: string | null, next: string | undefined][] = [
  [null, undefined],
  ['<https://a.example/posts?page=2>; rel="next"', 'https://a.example/posts?page=2'],
  [
    '<https://a.example/posts?page=1>; rel="prev", <https://a.example/posts?page=3>; rel="next"',
    'https://a.example/posts?page=3',
  ],
  ['<?page=2>; rel=next', 'https://a.example/posts?page=2'],
  ['<https://a.example/?a=1,2>; title="a, b"; rel="last next"', 'https://a.example/?a=1,2'],
  ['<https://a.example/wp-json/>; rel="https://api.w.org/"', undefined],
  ['nonsense', undefined],
];

describe('nextInLink', () => {
  for (const [header, next] of cases) {
    it(`finds ${String(next)} in ${String(header)}`, () => {
      expect(nextInLink(header, base)).to.equal(next);
    });
  }
});
