import type { Contestant } from './contestant.ts';
import { firstCards, type LoadedFeed } from './first-cards.ts';
import { narrow, type Narrowing } from './narrowing.ts';
import { outline } from './outline.ts';
import type { Step } from './step.ts';

/** What the runner calls in a contestant's page. */
export interface Lab {
  /** Fetches the pages of a feed of so many items, for the next showing. */
  load: (items: number, addresses: readonly string[]) => Promise<void>;
  /** Shows what has been loaded, in one or as a stream. */
  show: (streams?: boolean) => Promise<Step>;
  /** Searches and filters what is shown. */
  narrow: () => Promise<Narrowing>;
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
  let feed: LoadedFeed;
  const root = () => document.body.firstElementChild!.shadowRoot!;
  return {
    async load(items, addresses) {
      const pages = new Map<string, ArrayBuffer>();
      for (const address of addresses) {
        const response = await fetchFromNetwork(address);
        pages.set(response.url, await response.arrayBuffer());
      }
      feed = { items, pages };
    },
    show: (streams = false) => firstCards(contestant, feed, streams),
    narrow: () => narrow(root()),
    outline: () => outline(root()),
    styles: () =>
      root()
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n'),
  };
}
