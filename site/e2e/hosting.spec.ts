import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { builtSite } from '../../scripts/serve/preview.ts';
import { freePort } from '../../scripts/webdriver/free-port.ts';
import { test } from './test.ts';

const isInstalled = spawnSync('nginx', ['-v']).error === undefined;

/** An nginx of its own, on a port of its own, that includes what the build has written for it. */
async function startNginx(folder: string, port: number): Promise<ChildProcess> {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const configuration = `daemon off; pid ${folder}/pid; error_log stderr;
    events { }
    http { access_log off; ${temporary.join(' ')}
      server { listen 127.0.0.1:${port}; root ${builtSite}; include ${builtSite}/_hosting/nginx.conf; } }`;
  await writeFile(`${folder}/nginx.conf`, configuration);
  return spawn('nginx', ['-c', `${folder}/nginx.conf`], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const told = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'cache-control',
  'access-control-allow-origin',
  'content-type',
  'location',
];

async function answerOf(address: string) {
  const { status, headers } = await fetch(address, { redirect: 'manual' });
  // The few words that go with a redirection are each server's own.
  const names = told.filter((name) => status === 200 || name !== 'content-type');
  return { status, ...Object.fromEntries(names.map((name) => [name, headers.get(name)?.toLowerCase()])) };
}

async function samplePaths(): Promise<string[]> {
  const home = await readFile(path.join(builtSite, 'index.html'), 'utf8');
  const [style] = /\/_assets\/[^"]+\.css/.exec(home)!;
  return [
    ...[
      '/',
      '/iniziative/',
      '/iniziative',
      '/non-c-e/',
      '/cerca/?q=orto',
      '/favicon.svg',
      style,
      '/pagefind/pagefind.js',
    ],
    ...['/feeds/initiatives.json', '/feeds/initiatives.xml', '/feeds/initiatives.ics', '/feeds/initiatives.csv'],
    ...['/schema/v1/feed.json', '/widgets/v1/vicinia.js', '/widgets/v1/integrity.json'],
  ];
}

test('nginx, told by its file, answers as the preview server does', async ({ site }) => {
  test.skip(!isInstalled, 'nginx is not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'vicinia-nginx-'));
  const port = await freePort();
  const nginx = await startNginx(folder, port);
  const origin = `http://127.0.0.1:${port}`;
  try {
    await expect
      .poll(() =>
        fetch(origin).then(
          ({ ok }) => ok,
          () => false,
        ),
      )
      .toBe(true);
    for (const sample of await samplePaths())
      expect(await answerOf(origin + sample), sample).toEqual(await answerOf(site.origin + sample));
  } finally {
    nginx.kill();
    await rm(folder, { recursive: true });
  }
});
