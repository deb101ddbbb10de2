import { expect, type Page } from '@playwright/test';

/** When the page's last good copies of feeds were fetched, by the feeds' addresses. */
const keptAt = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const cache = await caches.open('vicinia-feeds-1');
    const entries = (await cache.keys()).map(async (request): Promise<[string, string]> => {
      const copy = await cache.match(request);
      return [request.url, copy?.headers.get('x-vicinia-saved') ?? ''];
    });
    return Object.fromEntries(await Promise.all(entries));
  });

/** Waits until both pages of the initiatives are on the visitor's device; resolves to when the first was fetched. */
export async function copiesKept(page: Page, siteOrigin: string): Promise<Date> {
  const addresses = ['initiatives', 'initiatives-2'].map((name) => `${siteOrigin}/feeds/${name}.json`);
  await expect.poll(async () => Object.keys(await keptAt(page)).sort()).toEqual(addresses.sort());
  return new Date((await keptAt(page))[`${siteOrigin}/feeds/initiatives.json`]!);
}
