import type { Page } from '@playwright/test';

/** What has the focus, looking into shadow roots: its role or tag and its name, `button: Dettagli: Baskin`. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.localName}: ${name.replace(/\s+/g, ' ').trim().slice(0, 80)}`;
  });
}

/** Presses Tab until what has the focus is the one wanted; says where focus went if it never is. */
export async function tabTo(page: Page, wanted: RegExp, key = 'Tab'): Promise<string> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (wanted.test(now)) return now;
    passed.push(now);
  }
  throw new Error(`Focus never came to ${String(wanted)}. It went through:\n${passed.join('\n')}`);
}
