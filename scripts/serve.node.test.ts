import assert from 'node:assert/strict';
import { request } from 'node:http';
import path from 'node:path';
import { test } from 'node:test';
import { serve, type StaticServer } from './serve.ts';
import { temporarySite } from './serve/temporary-site.ts';

/** The status of a path sent exactly as it stands: `fetch` would tidy it up first. */
function statusOf(server: StaticServer, rawPath: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path: rawPath }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('a folder answers with its index.html', async (t) => {
  const { origin } = await temporarySite(t, { 'index.html': 'home', 'orti/index.html': 'orti' });
  assert.equal(await (await fetch(`${origin}/`)).text(), 'home');
  assert.equal(await (await fetch(`${origin}/orti/`)).text(), 'orti');
});

test('a folder without its closing slash is redirected, query kept', async (t) => {
  const { origin } = await temporarySite(t, { 'orti/index.html': 'orti' });
  const response = await fetch(`${origin}/orti?lang=it`, { redirect: 'manual' });
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/orti/?lang=it');
});

test('an address with nothing behind it shows 404.html with status 404', async (t) => {
  const { origin } = await temporarySite(t, { '404.html': 'persa' });
  const response = await fetch(`${origin}/altrove`);
  assert.equal(response.status, 404);
  assert.equal(await response.text(), 'persa');
});

test('an address with nothing behind it is 404 without a 404.html too', async (t) => {
  const { origin } = await temporarySite(t, {});
  assert.equal((await fetch(`${origin}/`)).status, 404);
});

test('no path leads out of the folder', async (t) => {
  const server = await temporarySite(t, { 'index.html': 'home' }, { mounts: { '/docs/': import.meta.dirname } });
  const outside = path.basename(import.meta.filename);
  assert.equal(await statusOf(server, `/docs/${outside}`), 200);
  for (const attempt of [
    '/../serve.ts',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/docs/../../package.json',
    '/docs/..%2f..%2fpackage.json',
    '/a%00b',
  ]) {
    assert.equal(await statusOf(server, attempt), 404, attempt);
  }
});

test('an address that cannot be decoded is refused', async (t) => {
  assert.equal(await statusOf(await temporarySite(t, {}), '/%E0%A4%A'), 400);
});

test('a redirect never leads to another host', async (t) => {
  const { origin } = await temporarySite(t, { 'evil.example/index.html': 'x' });
  const response = await fetch(`${origin}//evil.example`, { redirect: 'manual' });
  assert.equal(response.headers.get('location'), '/evil.example/');
});

test('the _headers file is applied and not shown', async (t) => {
  const { origin } = await temporarySite(t, {
    _headers: '/feeds/*\n  Access-Control-Allow-Origin: *\n',
    'feeds/a.json': '{}',
    'b.json': '{}',
  });
  assert.equal((await fetch(`${origin}/feeds/a.json`)).headers.get('access-control-allow-origin'), '*');
  assert.equal((await fetch(`${origin}/b.json`)).headers.get('access-control-allow-origin'), null);
  assert.equal((await fetch(`${origin}/_headers`)).status, 404);
});

test('a 404 carries the headers of its path as well', async (t) => {
  const { origin } = await temporarySite(t, { _headers: '/*\n  X-Frame-Options: DENY\n' });
  assert.equal((await fetch(`${origin}/altrove`)).headers.get('x-frame-options'), 'DENY');
});

test('other methods are refused with the allowed ones named', async (t) => {
  const { origin } = await temporarySite(t, { 'a.json': '{}' });
  const response = await fetch(`${origin}/a.json`, { method: 'POST' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD');
});

test('a taken port is named, with the way to choose another', async (t) => {
  const { port, folder } = await temporarySite(t, {});
  await assert.rejects(serve({ folder, port, portVariable: 'VICINIA_SITE_PORT' }), {
    name: 'Refusal',
    message: `Port ${port} is taken by another program. Stop that program, or choose another port: VICINIA_SITE_PORT=${port + 100} npm start`,
  });
});
