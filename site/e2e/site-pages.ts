/** The paths of all pages in the sitemap, in order. */
export async function sitePages(origin: string): Promise<string[]> {
  const addressesIn = async (address: string) =>
    Array.from((await (await fetch(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/g), ([, found]) => found!);
  const maps = await addressesIn(`${origin}/sitemap-index.xml`);
  const pages = (await Promise.all(maps.map(addressesIn))).flat();
  return pages.map((page) => new URL(page).pathname).sort();
}
