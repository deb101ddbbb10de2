import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, pluralsOf } from './compare.ts';
import { unused } from './unused.ts';

const italian = {
  hello: 'Ciao {name}',
  dates: { one: '{n} data', other: '{n} date' },
  form: { a: 'A', other: 'Altro', b: 'B' },
};

describe('comparing catalogues', () => {
  it('finds nothing wrong in a complete one', () => {
    assert.deepEqual(compare('en', { ...italian, hello: 'Hello {name}' }, italian), []);
  });

  it('names what is missing, too many, or empty', () => {
    const { form: _, ...less } = italian;
    assert.deepEqual(compare('en', { ...less, hello: ' ', bye: 'Bye', form: { a: 'A', other: 'Other' } }, italian), [
      'bye: the Italian catalogue has no such text',
      'hello: empty',
      'hello: {name} is lost',
      'form.b: missing',
    ]);
  });

  it('asks for every form of the language’s plurals, and no other', () => {
    assert.deepEqual(compare('uk', italian, italian), ['dates: no form for few, many']);
    assert.deepEqual(compare('zh', italian, italian), ['dates: zh never asks for one']);
  });

  it('finds holes that are lost or never filled', () => {
    assert.deepEqual(compare('en', { ...italian, hello: 'Hello {nome}' }, italian), [
      'hello: {name} is lost',
      'hello: {nome} is never filled in',
    ]);
  });
});

describe('pluralsOf', () => {
  for (const [language, categories] of [
    ['it', 'one,other'],
    ['sl', 'few,one,other,two'],
    ['uk', 'few,many,one,other'],
    ['ar', 'few,many,one,other,two,zero'],
    ['zh', 'other'],
    ['ro', 'few,one,other'],
  ] as const) {
    it(`knows those of ${language}`, () => {
      assert.equal(pluralsOf(language).join(), categories);
    });
  }
});

describe('unused', () => {
  const sources = ["words.text('hello')", 'const { form } = messages; form[kind]', '// dates'];

  it('names texts that no source asks for', () => {
    assert.deepEqual(unused(italian, sources), ['dates']);
  });

  it('takes a name that is only mentioned in a comment for unused', () => {
    assert.deepEqual(unused({ a: 'A' }, ["/* 'a' */ x.text('b') // 'a'"]), ['a']);
  });
});
