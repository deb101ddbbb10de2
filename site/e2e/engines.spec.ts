import { expect } from '@playwright/test';
import { isLeftOut } from '../../scripts/browsers/engine.ts';
import { findFirefox } from '../../scripts/browsers/firefox.ts';
import { findWebKit } from '../../scripts/browsers/webkit.ts';
import { axeScript } from './axe.ts';
import { openEngine } from './other-engine.ts';
import { widgetsAreReady } from './page-report.ts';
import { sitePages } from './site-pages.ts';
import { test } from './test.ts';

for (const find of [findFirefox, findWebKit]) {
  const engine = find(process.env);
  test(`axe finds nothing on any page in ${engine.label}`, async ({ site, host }) => {
    test.skip(isLeftOut(engine), isLeftOut(engine) ? engine.reason : '');
    test.setTimeout(600_000);
    if (isLeftOut(engine)) return;
    const window = await openEngine(engine);
    const found: Record<string, string[]> = {};
    const pages = (await sitePages(site.origin)).map((path) => site.origin + path);
    try {
      for (const page of [...pages, `${host.origin}/`]) {
        await window.open(page);
        await expect.poll(() => window.run(`(${widgetsAreReady.toString()})()`), { message: page }).toBe(true);
        await window.execute(axeScript.source);
        const violations = await window.run<string[]>(axeScript.violations);
        if (violations.length > 0) found[page] = violations;
      }
      // That it does find what there is to find.
      await window.execute('document.querySelector("main").append(new Image())');
      expect(await window.run(axeScript.violations)).toEqual(['image-alt: img']);
    } finally {
      await window.close();
    }
    expect(found).toEqual({});
  });
}
