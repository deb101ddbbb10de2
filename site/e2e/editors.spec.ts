import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../../scripts/process/root.ts';
import { tool } from '../../scripts/process/tool.ts';
import { astroBuild } from './astro-build.ts';

let folder: string;
let content: string;

/** Adds a field to an initiative of the copied contents. */
async function addField(id: string, field: string): Promise<void> {
  const file = path.join(content, 'initiatives', `${id}.md`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('\nstatus:', `\n${field}\nstatus:`));
}

test.beforeEach(async () => {
  test.setTimeout(90_000);
  folder = await mkdtemp(path.join(tmpdir(), 'vicinia-'));
  content = path.join(folder, 'content');
  await cp(path.join(root, 'content'), content, { recursive: true });
  await addField('assistente-di-scala', 'draft: true');
  await addField('baskin-cervia', 'publishFrom: 2099-01-01');
  await addField('cresce-in-fretta', 'expires: 2026-11-01');
});

test.afterEach(() => rm(folder, { recursive: true }));

test('drafts and what is to come are nowhere in public; what has expired is in no feed, and its page says so', async () => {
  const dist = path.join(folder, 'dist');
  const { code, output } = await astroBuild(content, dist);
  expect(code, output).toBe(0);
  const files = await readdir(dist, { recursive: true, withFileTypes: true });
  const saying = async (words: string) => {
    const found: string[] = [];
    for (const file of files) {
      if (!file.isFile() || !/\.(html|json|xml|ics|csv)$/.test(file.name)) continue;
      const text = await readFile(path.join(file.parentPath, file.name), 'utf8');
      if (text.includes(words)) found.push(path.relative(dist, path.join(file.parentPath, file.name)));
    }
    return found;
  };
  expect(await saying('assistente-di-scala')).toEqual([]);
  expect(await saying('baskin-cervia')).toEqual([]);
  expect((await saying('/iniziative/cresce-in-fretta/')).filter((name) => name.startsWith('feeds'))).toEqual([]);
  const page = await readFile(path.join(dist, 'iniziative/cresce-in-fretta/index.html'), 'utf8');
  expect(page).toContain('Contenuto scaduto il 1 novembre 2026');
});

test('while developing, drafts are marked, and a bad file hides no other', async () => {
  await addField('frigo-di-tutti', 'titolo: Orto: di tutti');
  const [program, ...args] = [...tool('astro'), 'dev', '--ignore-lock', '--port', '0'];
  const dev = spawn(program, args, {
    cwd: path.join(root, 'site'),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '', VICINIA_CONTENT: content },
  });
  let said = '';
  for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  try {
    await expect.poll(() => /http:\/\/localhost:\d+/.exec(said)?.[0], { timeout: 60_000 }).toBeTruthy();
    const origin = /http:\/\/localhost:\d+/.exec(said)![0];
    const titleOf = async (id: string) => {
      const response = await fetch(`${origin}/iniziative/${id}/`);
      return response.ok ? /<h1[^>]*>\s*([^<]*)/.exec(await response.text())?.[1]?.trim() : response.status;
    };
    expect(await titleOf('assistente-di-scala')).toMatch(/^Bozza: /);
    expect(await titleOf('baskin-cervia')).toMatch(/^Dal 2099-01-01: /);
    expect(await titleOf('cresce-in-fretta')).toMatch(/^Cresce in fretta/);
    expect(await titleOf('latte-e-biscotti')).toMatch(/biscotti/i);
    expect(await titleOf('frigo-di-tutti')).toBe(404);
    expect(said).toContain('content/initiatives/frigo-di-tutti.md:');
  } finally {
    dev.kill();
    await new Promise((resolve) => dev.once('exit', resolve));
  }
});
