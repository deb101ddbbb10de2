import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from './explain.ts';
import type { Expected, Problem, ProblemCode } from './problem.ts';
import { sentences } from './sentences.data.ts';

const problem = (code: ProblemCode, more: Partial<Problem> = {}): Problem => ({
  code,
  severity: 'error',
  path: ['items', 0, 'form'],
  ...more,
});

for (const [code, cases] of Object.entries(sentences) as [ProblemCode, (typeof sentences)[ProblemCode]][]) {
  for (const [more, italian, english] of cases) {
    test(`${code}: ${english}`, () => {
      assert.equal(explain(problem(code, more)), italian);
      assert.equal(explain(problem(code, more), 'en'), english);
    });
  }

  test(`${code} makes a whole sentence even when nothing else is known`, () => {
    for (const language of ['it', 'en'])
      for (const path of [[], ['form'], ['topics', 0], [0]])
        assert.match(explain({ code, severity: 'error', path }, language), /^(?!.*(undefined|NaN|\(\))).{12,}[.?]$/);
  });
}

const kinds: Record<Expected, true> = {
  text: true,
  number: true,
  'whole-number': true,
  flag: true,
  list: true,
  object: true,
  choice: true,
  day: true,
  email: true,
  id: true,
  language: true,
  moment: true,
  phone: true,
  rule: true,
  time: true,
  url: true,
  zone: true,
};

test('every kind of value is described in words of its own', () => {
  for (const language of ['it', 'en']) {
    const sentences = Object.keys(kinds).map((expected) =>
      explain(problem('format', { found: '?', expected: expected as Expected }), language),
    );
    assert.equal(new Set(sentences).size, Object.keys(kinds).length);
  }
});

test('regions of a language do not matter, and other languages get Italian', () => {
  const timeout = problem('timeout');
  assert.equal(explain(timeout, 'en-GB'), explain(timeout, 'en'));
  assert.equal(explain(timeout, 'EN'), explain(timeout, 'en'));
  assert.equal(explain(timeout, 'it-CH'), explain(timeout));
  assert.equal(explain(timeout, 'enm'), explain(timeout));
  assert.equal(explain(timeout, 'de'), explain(timeout));
});
