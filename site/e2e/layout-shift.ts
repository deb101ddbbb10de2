import type { Page } from '@playwright/test';

declare global {
  interface Window {
    layoutShift: number;
    feedComplete: boolean;
  }
}

/** Has a page add up its layout shifts and note when the widget has read its feed to the end. To be called before `goto`. */
export async function measureLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0;
    window.feedComplete = false;
    document.addEventListener('vicinia-load', () => (window.feedComplete = true));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) window.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The listing's buttons come after its cards. */
const toolsAreThere = () => {
  const listing = document.querySelector('vicinia-initiatives');
  return !listing || listing.shadowRoot?.querySelector('.tool') !== null;
};

/** The sum of all layout shifts (not only the worst window of them, as Cumulative Layout Shift counts) once all is there. */
export async function layoutShift(page: Page): Promise<number> {
  await page.waitForFunction(
    () => (window.feedComplete || !document.querySelector('vicinia-initiatives')) && document.readyState === 'complete',
  );
  await page.waitForFunction(toolsAreThere);
  return page.evaluate(async () => {
    await document.fonts.ready;
    // Shifts are reported after the frame in which they happen.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return window.layoutShift;
  });
}
