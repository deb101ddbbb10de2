import { expect } from '@open-wc/testing';
import { until } from '../asserts/until.ts';
import { HostPage } from '../host-server/host-page.ts';
import type { Listing } from '../listing/listing.ts';
import { foreignIn } from './foreign-in.ts';
import { hostileFeed } from './hostile-feed.ts';
import { changesSince, lookUp, namesIn } from './page-names.ts';
import { imagesSettled, provoke } from './provoke.ts';
import { sanitiseBy, type SanitiserWay } from './sanitiser-ways.ts';

/** Nothing is fetched from elsewhere in tests; what attacks ask for is refused, and told. */
const fetched = "connect-src 'self' blob:; img-src 'self'; media-src 'self'; font-src 'self'; frame-src 'self'";

export const policies = {
  none: `${fetched}; style-src 'self' 'unsafe-inline'; object-src 'self'`,
  strict:
    `default-src 'none'; script-src 'self'; ${fetched}; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html",
};

const htmlShown = (listing: Listing) => listing.all('.prose > i:first-child').length;

/** Opens everything that there is to open, and does what a visitor might. `most`: so many texts in HTML at least come. */
async function live(listing: Listing, page: HostPage, most: number): Promise<void> {
  for (const button of listing.all('.disclosure')) button.click();
  await until(() => listing.card('last').querySelector('hr'), 'the last text', 200_000);
  // Each comes by itself, and the last one need not be the last.
  await until(() => htmlShown(listing) >= most, 'HTML shown as such', 60_000);
  await imagesSettled(listing.root);
  provoke(listing.all('.title *, .summary, .facts dd *, .prose *, .details a, .table'), page.window);
  await page.rest();
}

const expectNone = (what: string, found: readonly string[]) =>
  expect(found, `${what}: ${found.join(' · ')}`).to.have.length(0);

/** Pictures from anywhere may be shown, where the host allows it; these pages do not. */
const isPicture = (refused: string) => /^img-src https:/.test(refused);

/** Chromium tells of inline styles and handlers even in HTML that it only reads to sanitise it. */
const isReading = (refused: string) => /^(?:script|style)-src-attr inline/.test(refused);

/**
 * Shows a feed of attacks in a page of its own, and expects that each shows and does nothing: no script runs, no name of
 * the page's is taken, nothing is asked for that the page does not allow, and nobody is led away.
 */
export async function expectHarmless(vectors: readonly string[], policy: string, way: SanitiserWay): Promise<void> {
  const page = await HostPage.open(policy);
  sanitiseBy(way, page.window);
  const names = namesIn(vectors);
  const feed = URL.createObjectURL(new Blob([hostileFeed(vectors)], { type: 'application/feed+json' }));
  const listing = page.listing({ src: feed, 'page-size': '1000', lang: 'it', offline: 'off' });
  await listing.settles();
  // Of a large feed the first few cards show ahead of the others.
  await until(() => listing.cards.length > 2 * vectors.length, 'every item');
  const before = lookUp(page.window, names);
  // One or another is too much for any text, and stands as it was written.
  const most = 0.95 * vectors.length;
  await live(listing, page, most);
  expect(listing.cards, 'every item is shown').to.have.length(2 * vectors.length + 1);
  expect(listing.all('.prose > p:first-child > em').length, 'Markdown shown as such').to.be.at.least(most);
  const { ran, left, refused } = page.records;
  expectNone('scripts', ran);
  expectNone('ways out of the page', left);
  expectNone(
    'refused by the policy',
    refused.filter((it) => !isPicture(it) && !isReading(it)),
  );
  expectNone('names taken', changesSince(before, lookUp(page.window, names)));
  expectNone('elements and attributes', foreignIn(listing));
  page.close();
}
