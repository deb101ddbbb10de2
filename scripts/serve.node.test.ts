import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { serve, type ServeOptions, type StaticServer } from './serve.ts';

/** A server over a folder that holds these files. */
async function site(
  t: TestContext,
  files: Record<string, string>,
  options: Partial<ServeOptions> = {},
): Promise<StaticServer & { folder: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vicinia-serve-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const server = await serve({ folder, ...options });
  t.after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return { ...server, folder };
}

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

const long = '<p>Orto sociale di via Cilla</p>'.repeat(40);

test('a folder answers with its index.html', async (t) => {
  const { origin } = await site(t, { 'index.html': 'home', 'orti/index.html': 'orti' });
  assert.equal(await (await fetch(`${origin}/`)).text(), 'home');
  assert.equal(await (await fetch(`${origin}/orti/`)).text(), 'orti');
});

test('a folder without its closing slash is redirected, query kept', async (t) => {
  const { origin } = await site(t, { 'orti/index.html': 'orti' });
  const response = await fetch(`${origin}/orti?lang=it`, { redirect: 'manual' });
  assert.equal(response.status, 301);
  assert.equal(response.headers.get('location'), '/orti/?lang=it');
});

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
  const { origin } = await site(t, Object.fromEntries(Object.keys(types).map((name) => [name, 'x'])));
  for (const [name, type] of Object.entries(types)) {
    assert.equal((await fetch(`${origin}/${name}`)).headers.get('content-type'), type);
  }
});

test('an address with nothing behind it shows 404.html with status 404', async (t) => {
  const { origin } = await site(t, { '404.html': 'persa' });
  const response = await fetch(`${origin}/altrove`);
  assert.equal(response.status, 404);
  assert.equal(await response.text(), 'persa');
});

test('an address with nothing behind it is 404 without a 404.html too', async (t) => {
  const { origin } = await site(t, {});
  assert.equal((await fetch(`${origin}/`)).status, 404);
});

test('no path leads out of the folder', async (t) => {
  const server = await site(t, { 'index.html': 'home' }, { mounts: { '/docs/': import.meta.dirname } });
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
  assert.equal(await statusOf(await site(t, {}), '/%E0%A4%A'), 400);
});

test('a redirect never leads to another host', async (t) => {
  const { origin } = await site(t, { 'evil.example/index.html': 'x' });
  const response = await fetch(`${origin}//evil.example`, { redirect: 'manual' });
  assert.equal(response.headers.get('location'), '/evil.example/');
});

test('the _headers file is applied and not shown', async (t) => {
  const { origin } = await site(t, {
    _headers: '/feeds/*\n  Access-Control-Allow-Origin: *\n',
    'feeds/a.json': '{}',
    'b.json': '{}',
  });
  assert.equal((await fetch(`${origin}/feeds/a.json`)).headers.get('access-control-allow-origin'), '*');
  assert.equal((await fetch(`${origin}/b.json`)).headers.get('access-control-allow-origin'), null);
  assert.equal((await fetch(`${origin}/_headers`)).status, 404);
});

test('a 404 carries the headers of its path as well', async (t) => {
  const { origin } = await site(t, { _headers: '/*\n  X-Frame-Options: DENY\n' });
  assert.equal((await fetch(`${origin}/altrove`)).headers.get('x-frame-options'), 'DENY');
});

test('a known entity tag is answered with 304 and no body', async (t) => {
  const { origin } = await site(t, { 'a.json': '{}' });
  const etag = (await fetch(`${origin}/a.json`)).headers.get('etag') ?? '';
  const again = await fetch(`${origin}/a.json`, { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
});

test('a file that changes is sent anew, with a new entity tag', async (t) => {
  const { origin, folder } = await site(t, { 'a.json': '"before"' });
  const etag = (await fetch(`${origin}/a.json`)).headers.get('etag') ?? '';
  writeFileSync(path.join(folder, 'a.json'), '"afterwards"');
  const again = await fetch(`${origin}/a.json`, { headers: { 'if-none-match': etag } });
  assert.equal(await again.text(), '"afterwards"');
});

test('text is compressed as the browser accepts it', async (t) => {
  const { origin } = await site(t, { 'a.html': long });
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
  const { origin } = await site(t, { 'a.png': long });
  assert.equal((await fetch(`${origin}/a.png`)).headers.get('content-encoding'), null);
});

test('a compressed file that lies beside is used', async (t) => {
  const { origin } = await site(t, { 'a.html': long, 'a.html.br': 'ready' });
  const response = await fetch(`${origin}/a.html`, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
  assert.equal(response.headers.get('content-length'), '5');
});

test('HEAD tells the size and sends nothing', async (t) => {
  const { origin } = await site(t, { 'a.json': '{"a":1}' });
  const response = await fetch(`${origin}/a.json`, { method: 'HEAD' });
  assert.equal(response.headers.get('content-length'), '7');
  assert.equal(await response.text(), '');
});

test('other methods are refused with the allowed ones named', async (t) => {
  const { origin } = await site(t, { 'a.json': '{}' });
  const response = await fetch(`${origin}/a.json`, { method: 'POST' });
  assert.equal(response.status, 405);
  assert.equal(response.headers.get('allow'), 'GET, HEAD');
});

test('words are replaced in text files and in _headers, not in images', async (t) => {
  const files = {
    'a.html': 'at http://localhost:4321/',
    'a.png': 'http://localhost:4321',
    _headers: '/*\n  X-From: http://localhost:4321\n',
  };
  const { origin } = await site(t, files, { replace: { 'http://localhost:4321': 'http://localhost:9' } });
  const page = await fetch(`${origin}/a.html`);
  assert.equal(await page.text(), 'at http://localhost:9/');
  assert.equal(page.headers.get('x-from'), 'http://localhost:9');
  assert.equal(await (await fetch(`${origin}/a.png`)).text(), 'http://localhost:4321');
});

test('a taken port is named, with the way to choose another', async (t) => {
  const { port, folder } = await site(t, {});
  await assert.rejects(serve({ folder, port, portVariable: 'VICINIA_SITE_PORT' }), {
    name: 'Refusal',
    message: `Port ${port} is taken by another program. Stop that program, or choose another port: VICINIA_SITE_PORT=${port + 100} npm start`,
  });
});
