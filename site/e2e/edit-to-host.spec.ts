import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/process/root.ts';
import { builtSite, serveHost, serveSite } from '../../scripts/serve/preview.ts';
import { astroBuild } from './astro-build.ts';
import { test } from './test.ts';

let folder: string;
let content: string;
let dist: string;

/** Changes a file of the copied contents. */
async function edit(name: string, from: string | RegExp, to: string): Promise<void> {
  const file = path.join(content, name);
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${name} holds ${String(from)}`).not.toBe(before);
  await writeFile(file, after);
}

test.beforeEach(async () => {
  test.setTimeout(90_000);
  folder = await mkdtemp(path.join(tmpdir(), 'vicinia-'));
  content = path.join(folder, 'content');
  dist = path.join(folder, 'dist');
  await cp(path.join(root, 'content'), content, { recursive: true });
});

test.afterEach(() => rm(folder, { recursive: true }));

test('an editor’s new title comes to the municipality’s page through the feed', async ({ browser }) => {
  await cp(builtSite, dist, { recursive: true });
  const site = await serveSite({ folder: dist });
  const host = await serveHost(site.origin);
  // Each look is another visitor's: a browser may keep a feed for some minutes.
  const titles = async () => {
    const page = await browser.newPage();
    await page.goto(host.origin);
    await page.locator('vicinia-initiatives').getByText('11 iniziative').waitFor();
    const found = await page.locator('vicinia-initiatives').getByRole('heading').allInnerTexts();
    await page.close();
    return found;
  };
  expect(await titles()).toContain('Nipoti digitali');

  await edit('initiatives/nipoti-digitali.md', /^title: .*$/m, 'title: Nonni e nipoti in linea');
  const { code, output } = await astroBuild(content, dist);
  expect(code, output).toBe(0);

  const after = await titles();
  expect(after).toContain('Nonni e nipoti in linea');
  expect(after).not.toContain('Nipoti digitali');
  await Promise.all([site.close(), host.close()]);
});

test('mistakes stop the build, all of them at once, each with its file, line, field and remedy', async () => {
  await edit('initiatives/nipoti-digitali.md', /^form: .*$/m, 'form: mutual-ad');
  await edit('initiatives/baskin-cervia.md', /^title: .*\n/m, '');
  await edit('notices/raccolta-coperte.md', /^ {2}until: .*$/m, '  until: 31/10/2026');
  const { code, output } = await astroBuild(content, dist);

  expect(code).not.toBe(0);
  expect(output).toMatch(/content\/initiatives\/nipoti-digitali\.md:\d+ · form · .*«mutual-ad».*mutual-aid/);
  expect(output).toMatch(/content\/initiatives\/baskin-cervia\.md\S* · title · .*manca/i);
  expect(output).toMatch(/content\/notices\/raccolta-coperte\.md:\d+ · period › until · .*31\/10\/2026.*2026-10-31/);
  expect(output).toContain('Il sito non è stato costruito: ci sono 3 errori nei contenuti');
});
