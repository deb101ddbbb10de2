import { expect } from '@playwright/test';
import { Citizen } from './citizen.ts';
import { cardOf } from './citizen-listing.ts';
import { test } from './test.ts';
import { openViews } from './views-page.ts';

/** What stands on the page in the reader's language; the content may stay in another. */
const readers = {
  en: {
    dir: 'ltr',
    details: 'Details',
    title: 'The Thursday choir',
    how: 'How to take part',
    whom: 'Contacts',
    call: 'Call',
  },
  ar: {
    dir: 'rtl',
    details: 'التفاصيل',
    title: 'Il coro del giovedì',
    how: 'كيفية المشاركة',
    whom: 'بيانات الاتصال',
    call: 'اتصال',
  },
} as const;

for (const lang of ['en', 'ar'] as const) {
  const { dir, details, title, how, whom, call } = readers[lang];
  test(`somebody who reads "${lang}" finds how to take part and whom to call`, async ({ page, site }) => {
    const citizen = await Citizen.of(page);
    await openViews(page, site, { lang, theme: 'default', details: 'inline' });
    await citizen.tabTo('button', `${details}: ${title}`);
    await citizen.press('Enter');
    const card = cardOf(page, title);
    await expect(card.getByRole('heading', { name: how, exact: true })).toBeVisible();
    await expect(card.getByRole('heading', { name: whom, exact: true })).toBeVisible();
    const called = await citizen.tabTo('link', new RegExp(`^${call}: .*0544 000 120`));
    await expect(card.getByRole('link', { name: called })).toHaveAttribute('href', 'tel:0544000120');
    await expect(card).toHaveCSS('direction', dir);
    // What is not in the reader's language says in which it is.
    const text = card.getByText('Vieni un giovedì e siediti dove vuoi.', { exact: false });
    expect(await text.evaluate((it) => it.closest('[lang]')?.getAttribute('lang'))).toBe('it');
    expect(await citizen.focusLost()).toEqual([]);
  });
}
