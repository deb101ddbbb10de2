import type { Page } from '@playwright/test';
import type { StaticServer } from '../../scripts/serve.ts';
import { today } from './citizen-test.ts';

export interface ViewsPage {
  lang: 'it' | 'en' | 'ar';
  theme: 'default' | 'italia';
  details?: 'inline' | 'dialog';
  /** Items in the manner of JSON Feed instead of the site's own. */
  items?: readonly object[];
}

/** A page with nothing but the widget, in a language and with a theme; it likes whichever colours the visitor does. */
export async function openViews(
  page: Page,
  site: StaticServer,
  { lang, theme, details = 'dialog', items }: ViewsPage,
): Promise<void> {
  const widgets = `${site.origin}/widgets/v1`;
  const link = theme === 'default' ? '' : `<link rel="stylesheet" href="${widgets}/themes/${theme}.css">`;
  // A theme without a dark scheme is for pages without.
  const colours = theme === 'default' ? 'light dark' : 'light';
  const body = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Prova</title>${link}
    <style>:root { color-scheme: ${colours}; font-family: sans-serif } body { margin: 0; background: Canvas; color: CanvasText }</style>
    <script type="module" src="${widgets}/vicinia.js"></script></head>
    <body><main><h1>Prova</h1><vicinia-initiatives src="${site.origin}/feeds/initiatives.json" page-size="6"
      where="municipality:Cervia" details="${details}"></vicinia-initiatives></main></body></html>`;
  await page.clock.setFixedTime(today);
  const address = `${site.origin}/prova/`;
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  if (items)
    await page.route(`${site.origin}/feeds/initiatives.json`, (route) => route.fulfill({ json: feedOf(items) }));
  // To the browser, a page that comes from no server is a stranger who must ask before it calls this machine.
  await page.context().grantPermissions(['local-network-access']);
  await page.goto(address);
  await page.locator('vicinia-initiatives .tools button').first().waitFor();
}

const feedOf = (items: readonly object[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Prova',
  language: 'it',
  items,
});

/** What a listing can look like: each is shown after the one before. */
export const looks: Record<string, (page: Page) => Promise<void>> = {
  list: async () => {},
  'panel of what is near': (page) => unfold(page, 0),
  'panel of what one can give': async (page) => {
    await unfold(page, 1);
    await page.locator('.panel summary').click();
  },
  'panel of what to take along': (page) => unfold(page, 2),
  map: async (page) => {
    await press(page, '.tools [aria-expanded="true"]');
    await press(page, '.view >> nth=1');
    await page.locator('.map .pin').first().waitFor(soon);
  },
  calendar: async (page) => {
    await press(page, '.view >> nth=2');
    await page.getByRole('grid').waitFor(soon);
  },
  details: async (page) => {
    await press(page, '.view >> nth=0');
    await press(page, 'article button >> nth=0');
    await page.locator('dialog .take-part').waitFor(soon);
  },
};

const soon = { timeout: 5000 };

const press = (page: Page, selector: string) => page.locator(selector).click(soon);

async function unfold(page: Page, panel: number): Promise<void> {
  await press(page, `.tools [aria-expanded] >> nth=${panel}`);
  await page.locator('.panel :is(button, input)').filter({ visible: true }).first().waitFor(soon);
}
