import type { Contestant } from './contestant.ts';
import { firstCards } from './first-cards.ts';
import { outline } from './outline.ts';

/** What the runner calls in a contestant's page. */
export interface Lab {
  /** Fetches a feed, for the next showing. */
  load: (feed: string) => Promise<void>;
  /** Shows what has been loaded; resolves to the milliseconds that it took. */
  show: () => Promise<number>;
  /** What the listing shows now. */
  outline: () => string[];
  /** The style sheets that the listing wears. */
  styles: () => string;
}

declare global {
  var lab: Lab;
}

const fetchFromNetwork = globalThis.fetch;

export function createLab(contestant: Contestant): Lab {
  let address = '';
  let feed = new ArrayBuffer();
  const root = () => document.body.firstElementChild!.shadowRoot!;
  return {
    async load(name) {
      const response = await fetchFromNetwork(name);
      address = response.url;
      feed = await response.arrayBuffer();
    },
    show: () => firstCards(contestant, address, feed),
    outline: () => outline(root()),
    styles: () =>
      root()
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n'),
  };
}
