import type { Page } from 'puppeteer-core';

/**
 * Makes a page's viewport settable in an older Firefox (140 ESR, say): Puppeteer sets the size and, with it, a screen orientation,
 * which such a Firefox does not know; the size holds all the same.
 */
export function tolerantPage(page: Page): Page {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (viewport) =>
    setViewport(viewport).catch((error: unknown) => {
      if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
    });
  return page;
}
