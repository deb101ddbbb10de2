import { expect, type Page } from '@playwright/test';
import { layoutShift, measureLayoutShift } from './layout-shift.ts';
import { test } from './test.ts';

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** A phone of the cheaper sort on a slow mobile network. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

for (const [name, viewport] of Object.entries(screens)) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport });

    test('nothing on the site’s listing page moves', async ({ page, site }) => {
      await measureLayoutShift(page);
      await page.goto(`${site.origin}/iniziative/`);
      expect(await layoutShift(page)).toBe(0);
    });

    for (const path of ['/', '/iniziative/calendario/', '/iniziative/mappa/', '/welfare-attivante/'])
      test(`nothing on ${path} moves`, async ({ page, site }) => {
        await measureLayoutShift(page);
        await page.goto(site.origin + path);
        expect(await layoutShift(page)).toBe(0);
      });

    test('nothing on the host page moves', async ({ page, host }) => {
      await measureLayoutShift(page);
      await page.goto(host.origin);
      expect(await layoutShift(page)).toBeLessThanOrEqual(0.01);
    });

    test('nothing moves on a slow network and machine', async ({ page, site, host }) => {
      await slowDown(page);
      await measureLayoutShift(page);
      await page.goto(`${site.origin}/iniziative/`);
      expect(await layoutShift(page), 'site').toBe(0);
      await page.goto(host.origin);
      expect(await layoutShift(page), 'host page').toBeLessThanOrEqual(0.01);
    });
  });
}

test('the measure sees a widget for which no room is kept', async ({ page, host }) => {
  await page.route('**/comune.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('100vh', '0')
      .concat('vicinia-initiatives { min-block-size: 0 !important; }');
    await route.fulfill({ response, body });
  });
  await slowDown(page);
  await measureLayoutShift(page);
  await page.goto(host.origin);
  expect(await layoutShift(page)).toBeGreaterThan(0.01);
});
