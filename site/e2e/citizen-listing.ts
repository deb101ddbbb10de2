import { expect, type Locator, type Page } from '@playwright/test';
import type { Citizen } from './citizen.ts';

/** The titles of what is listed, in order. */
export const titles = (page: Page): Locator => page.getByRole('article').getByRole('heading');

export const cardOf = (page: Page, title: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });

/** Unfolds a facet, ahead of the focus, and chooses one of its values; waits until the listing is narrowed. */
export async function choose(citizen: Citizen, facet: string, value: string): Promise<void> {
  const { page } = citizen;
  await citizen.tabTo('DisclosureTriangle', facet);
  await citizen.press('Enter');
  await page.getByRole('list', { name: facet, exact: true }).getByRole('checkbox').first().waitFor();
  await citizen.tabTo('checkbox', new RegExp(`^${value} \\d+$`));
  await citizen.press('Space');
  await page.getByRole('button', { name: `Togli il filtro ${facet}: ${value}` }).waitFor();
}

/** Unfolds one of the panels above the results. */
export async function unfold(citizen: Citizen, panel: string): Promise<Locator> {
  await citizen.tabTo('button', panel);
  await citizen.press('Enter');
  const region = citizen.page.getByRole('region', { name: panel });
  await expect(region.getByRole('button').first()).toBeVisible();
  return region;
}

/** Opens the details of an initiative under its card. */
export async function openDetails(citizen: Citizen, title: string): Promise<Locator> {
  await citizen.tabTo('button', `Dettagli: ${title}`);
  await citizen.press('Enter');
  const card = cardOf(citizen.page, title);
  await card.getByRole('group', { name: 'Partecipa' }).waitFor();
  return card;
}
