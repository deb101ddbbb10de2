import { expect } from '@playwright/test';
import { test } from './test.ts';
import { looks, openViews } from './views-page.ts';

const place = (name: string, longitude: number) => ({ name, municipality: 'Cervia', latitude: 44.26, longitude });

/** All that is told depends on: two initiatives, on the day that the page takes for today. */
const items = [
  {
    id: 'coro',
    url: 'https://vicini.example/coro/',
    title: 'Coro',
    summary: 'Si canta.',
    _vicinia: {
      form: 'mutual-aid',
      participation: 'Vieni e siediti.',
      contacts: [{ name: 'Deanna Rossi', phone: '0544 000 120' }],
      contributions: [{ kind: 'time', direction: 'seeks' }],
      places: [place('Centro sociale', 12.3)],
      schedule: { occurrences: [{ start: '2026-11-26T15:30', end: '2026-11-26T17:00' }] },
    },
  },
  {
    id: 'orto',
    url: 'https://vicini.example/orto/',
    title: 'Orto',
    summary: 'Si zappa.',
    _vicinia: { form: 'active-collaboration', places: [place('Via Fiume', 12.4)] },
  },
];

for (const lang of ['it', 'ar'] as const)
  test(`assistive technology is told the same in each view, in "${lang}"`, async ({ page, site }) => {
    await openViews(page, site, { lang, theme: 'default', items });
    for (const [look, show] of Object.entries(looks)) {
      await show(page);
      const told = page.getByRole(look === 'details' ? 'dialog' : 'main');
      // Letter by letter: `toMatchAriaSnapshot` passes over names that repeat what is inside.
      await expect(async () => {
        expect(await told.ariaSnapshot()).toMatchSnapshot(`${look.replaceAll(' ', '-')}-${lang}.txt`);
      }).toPass({ timeout: 5000 });
    }
  });
