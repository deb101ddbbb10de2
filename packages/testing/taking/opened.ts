import { feedAddress } from '../feed-server/feed-address.ts';
import { Listing, nameOf } from '../listing/listing.ts';

/** A listing with the details of one item open: what one can do with it stands at their top. */
export async function openedItem(title: string, attributes: Record<string, string> = {}) {
  const listing = await Listing.settled({ src: feedAddress('whole'), 'page-size': '40', ...attributes });
  return { listing, actions: await openItem(listing, title) };
}

export async function openItem(listing: Listing, title: string): Promise<HTMLElement> {
  const card = listing.card(title);
  card.querySelector<HTMLElement>('.actions button')!.click();
  await listing.until(() => card.querySelector('.take-part'), `actions of ${title}`);
  return card.querySelector<HTMLElement>('.take-part')!;
}

/** Unfolds the panel of what one takes along, once its button has come. */
export async function unfoldPanel(listing: Listing, name = 'Porta con te'): Promise<HTMLElement> {
  await listing.until(() => listing.all('button').some((it) => nameOf(it) === name), `button ${name}`);
  await listing.press(name);
  await listing.until(() => listing.find('.panel .takes'), 'the panel');
  return listing.find('.panel')!;
}

/** A listing with that panel unfolded. */
export async function openedPanel(attributes: Record<string, string> = {}) {
  const listing = await Listing.settled({ src: feedAddress('whole'), ...attributes });
  return { listing, panel: await unfoldPanel(listing) };
}
