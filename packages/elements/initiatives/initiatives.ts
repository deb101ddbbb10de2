import { initiativeExtension } from '@vicinia/feed/model.js';
import { ListingElement } from '../listing/listing-element.ts';

/**
 * A listing of initiatives from a feed: search, facets, cards, details in place.
 *
 * @slot - Shown until the feed is ready, and kept when it fails: a link to the same content, for example.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @fires {ViciniaChangeEvent} vicinia-change - The visitor has changed search, filters or order; `detail.query`.
 * @fires {ViciniaSelectEvent} vicinia-select - Details are about to open; cancel to show them elsewhere; `detail.item`.
 * @csspart card - One item.
 * @csspart button - Every button.
 * @csspart input - The search field and the order.
 * @csspart chip - An active filter.
 * @csspart badge - Form and status on a card.
 * @csspart link - A link that leads on, to the page of an item.
 * @csspart filters - All facets together.
 * @csspart facet - One facet.
 * @csspart list - The list of cards.
 * @csspart details - What unfolds under a card.
 * @csspart views - The buttons that choose a view.
 * @csspart panel - What unfolds under a button above the results.
 * @csspart dialog - The details, where they show over the page.
 * @csspart message - What is said when there is nothing to list.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is shown.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaInitiatives extends ListingElement {
  constructor() {
    super({ kinds: { initiative: initiativeExtension }, type: 'initiative', indexed: true });
  }
}
