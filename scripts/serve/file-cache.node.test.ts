import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { temporarySite } from './temporary-site.ts';

const long = '<p>Orto sociale di via Cilla</p>'.repeat(40);

test('each kind of file has its content type', async (t) => {
  const types = {
    'a.html': 'text/html; charset=utf-8',
    'a.js': 'text/javascript; charset=utf-8',
    'a.css': 'text/css; charset=utf-8',
    'a.json': 'application/json; charset=utf-8',
    'a.ics': 'text/calendar; charset=utf-8',
    'a.csv': 'text/csv; charset=utf-8',
    'a.svg': 'image/svg+xml; charset=utf-8',
    'a.woff2': 'font/woff2',
    'a.wasm': 'application/wasm',
    'a.webmanifest': 'application/manifest+json; charset=utf-8',
    'a.avif': 'image/avif',
  };
  const { origin } = await temporarySite(t, Object.fromEntries(Object.keys(types).map((name) => [name, 'x'])));
  for (const [name, type] of Object.entries(types)) {
    assert.equal((await fetch(`${origin}/${name}`)).headers.get('content-type'), type);
  }
});

test('a known entity tag is answered with 304 and no body', async (t) => {
  const { origin } = await temporarySite(t, { 'a.json': '{}' });
  const etag = (await fetch(`${origin}/a.json`)).headers.get('etag') ?? '';
  const again = await fetch(`${origin}/a.json`, { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('a file that changes is sent anew, with a new entity tag', async (t) => {
  const { origin, folder } = await temporarySite(t, { 'a.json': '"before"' });
  const etag = (await fetch(`${origin}/a.json`)).headers.get('etag') ?? '';
  writeFileSync(path.join(folder, 'a.json'), '"afterwards"');
  const again = await fetch(`${origin}/a.json`, { headers: { 'if-none-match': etag } });
  assert.equal(await again.text(), '"afterwards"');
});

test('text is compressed as the browser accepts it', async (t) => {
  const { origin } = await temporarySite(t, { 'a.html': long });
  for (const [accepted, encoding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await fetch(`${origin}/a.html`, { headers: { 'accept-encoding': accepted } });
    assert.equal(response.headers.get('content-encoding'), encoding, accepted);
    assert.equal(await response.text(), long);
  }
});

test('images are sent as they are', async (t) => {
  const { origin } = await temporarySite(t, { 'a.png': long });
  assert.equal((await fetch(`${origin}/a.png`)).headers.get('content-encoding'), null);
});

test('a compressed file that lies beside is used', async (t) => {
  const { origin } = await temporarySite(t, { 'a.html': long, 'a.html.br': 'ready' });
  const response = await fetch(`${origin}/a.html`, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  assert.equal(response.headers.get('content-length'), '5');
});

test('HEAD tells the size and sends nothing', async (t) => {
  const { origin } = await temporarySite(t, { 'a.json': '{"a":1}' });
  const response = await fetch(`${origin}/a.json`, { method: 'HEAD' });
  assert.equal(response.headers.get('content-length'), '7');
  assert.equal(await response.text(), '');
});

test('words are replaced in text files and in _headers, not in images', async (t) => {
  const files = {
    'a.html': 'at http://localhost:4321/',
    'a.png': 'http://localhost:4321',
    _headers: '/*\n  X-From: http://localhost:4321\n',
  };
  const { origin } = await temporarySite(t, files, { replace: { 'http://localhost:4321': 'http://localhost:9' } });
  const page = await fetch(`${origin}/a.html`);
  assert.equal(await page.text(), 'at http://localhost:9/');
  assert.equal(page.headers.get('x-from'), 'http://localhost:9');
  assert.equal(await (await fetch(`${origin}/a.png`)).text(), 'http://localhost:4321');
});
