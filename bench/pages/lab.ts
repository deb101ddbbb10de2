import type { Contestant } from './contestant.ts';
import { firstCards } from './first-cards.ts';
import { outline } from './outline.ts';

/** What the runner calls in a contestant's page. */
export interface Lab {
  /** Fetches the text of a feed, then shows it; resolves to the milliseconds that only the latter took. */
  firstCards: (feed: string) => Promise<number>;
  /** What the listing shows now. */
  outline: () => string[];
  /** The style sheets that the listing wears. */
  styles: () => string;
}

const fetchFromNetwork = globalThis.fetch;

export function createLab(show: Contestant): Lab {
  const root = () => document.body.firstElementChild!.shadowRoot!;
  return {
    async firstCards(feed) {
      const response = await fetchFromNetwork(feed);
      return firstCards(show, response.url, await response.text());
    },
    outline: () => outline(root()),
    styles: () =>
      root()
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n'),
  };
}
