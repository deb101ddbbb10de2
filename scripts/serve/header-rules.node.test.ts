import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeaderRules } from './header-rules.ts';

const rules = parseHeaderRules(`# everything
/*
  X-Frame-Options: DENY
  Content-Security-Policy: default-src 'self'; img-src https://a.example:8080

/feeds/*.json
  Access-Control-Allow-Origin: *
  Cache-Control: no-cache
  Cache-Control: must-revalidate
/feeds/private.json
  ! Access-Control-Allow-Origin
  X-Frame-Options: SAMEORIGIN
/people/:name/card
  X-Card: yes
`);

test('a path gets the headers of every rule that it matches', () => {
  assert.deepEqual(Object.keys(headersFor(rules, '/feeds/initiatives.json')).sort(), [
    'access-control-allow-origin',
    'cache-control',
    'content-security-policy',
    'x-frame-options',
  ]);
});

test('a value keeps its own colons', () => {
  assert.equal(headersFor(rules, '/')['content-security-policy'], "default-src 'self'; img-src https://a.example:8080");
});

test('a header named twice in one rule joins its values', () => {
  assert.equal(headersFor(rules, '/feeds/a.json')['cache-control'], 'no-cache, must-revalidate');
});

test('a later rule overrides a header of an earlier one', () => {
  assert.equal(headersFor(rules, '/feeds/private.json')['x-frame-options'], 'SAMEORIGIN');
});

test('an exclamation mark takes a header away', () => {
  assert.equal('access-control-allow-origin' in headersFor(rules, '/feeds/private.json'), false);
});

test('a dot in a pattern is a dot', () => {
  assert.equal('cache-control' in headersFor(rules, '/feeds/ajson'), false);
});

test('a placeholder stands for one segment', () => {
  assert.equal(headersFor(rules, '/people/anna/card')['x-card'], 'yes');
  assert.equal('x-card' in headersFor(rules, '/people/anna/maria/card'), false);
});

test('a file without rules adds nothing', () => {
  assert.deepEqual(headersFor(parseHeaderRules(''), '/'), {});
});
