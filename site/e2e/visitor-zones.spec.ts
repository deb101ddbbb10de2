import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { visitorZones } from '@vicinia/testing/zones/visitor-zones.data.js';
import { isLeftOut } from '../../scripts/browsers/engine.ts';
import { findFirefox } from '../../scripts/browsers/firefox.ts';
import { findWebKit } from '../../scripts/browsers/webkit.ts';
import { root } from '../../scripts/process/root.ts';
import { openEngine } from './other-engine.ts';

let script: string;

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'packages/testing/zones/mistakes-from.ts')],
    conditions: ['source'],
    bundle: true,
    format: 'iife',
    globalName: 'zones',
    // A driver may run it within a function.
    footer: { js: 'globalThis.zones = zones;' },
    write: false,
  });
  script = outputFiles[0]!.text;
});

const question = (zone: string) => `zones.mistakesFrom(${JSON.stringify(zone)})`;

/** What is wrong, by the zones that it is wrong for. */
async function mistakesIn(ask: (zone: string) => Promise<string[]>): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {};
  for (const zone of visitorZones) {
    const mistakes = await ask(zone);
    if (mistakes.length > 0) wrong[zone] = mistakes;
  }
  return wrong;
}

test('every change of Rome’s clocks is right for visitors from anywhere, in Chromium', async ({ page }) => {
  test.setTimeout(300_000);
  // A context for each zone (`timezoneId`) sends the same and takes longer.
  const devTools = await page.context().newCDPSession(page);
  await page.evaluate(script);
  const wrong = await mistakesIn(async (timezoneId) => {
    await devTools.send('Emulation.setTimezoneOverride', { timezoneId });
    return page.evaluate<string[]>(question(timezoneId));
  });
  expect(wrong).toEqual({});
});

for (const find of [findFirefox, findWebKit]) {
  const engine = find(process.env);
  test(`every change of Rome’s clocks is right for visitors from anywhere, in ${engine.label}`, async () => {
    test.skip(isLeftOut(engine), isLeftOut(engine) ? engine.reason : '');
    test.setTimeout(300_000);
    if (isLeftOut(engine)) return;
    const window = await openEngine(engine);
    try {
      const wrong = await mistakesIn(async (zone) => {
        await window.moveTo(zone);
        await window.execute(script);
        return window.run<string[]>(question(zone));
      });
      expect(wrong).toEqual({});
    } finally {
      await window.close();
    }
  });
}
