import { expect, type Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { test } from './test.ts';
import { looks, openViews } from './views-page.ts';

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;

/** Forced colours are those of a dark palette where the theme has one. */
const colours: Record<'default' | 'italia', Record<string, Parameters<Page['emulateMedia']>[0]>> = {
  default: { light, dark, 'forced colours': { colorScheme: 'dark', forcedColors: 'active' } },
  italia: { light, dark, 'forced colours': { colorScheme: 'light', forcedColors: 'active' } },
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const theme of ['default', 'italia'] as const)
  for (const lang of ['it', 'ar'] as const) {
    test(`axe finds nothing in any view or panel: theme ${theme}, in "${lang}"`, async ({ page, site }) => {
      test.setTimeout(60_000);
      await openViews(page, site, { lang, theme });
      const found: Record<string, string[]> = {};
      for (const [look, show] of Object.entries(looks)) {
        await page.emulateMedia(light);
        await show(page);
        for (const [name, media] of Object.entries(colours[theme])) {
          await page.emulateMedia(media);
          const violations = await axeViolations(page);
          if (violations.length > 0) found[`${look}, ${name}`] = violations;
        }
      }
      expect(found).toEqual({});
    });

    test(`no view or panel is wider than 320 px: theme ${theme}, in "${lang}"`, async ({ page, site }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openViews(page, site, { lang, theme });
      const found: Record<string, number> = {};
      for (const [look, show] of Object.entries(looks)) {
        await show(page);
        const wider = await overflow(page);
        if (wider > 0) found[look] = wider;
      }
      expect(found).toEqual({});
    });
  }
