import type { Contestant } from './contestant.ts';
import { firstCards } from './first-cards.ts';
import { outline } from './outline.ts';

/** What the runner calls in a contestant's page. */
export interface Lab {
  firstCards: (feed: string) => Promise<number>;
  /** What the listing shows now. */
  outline: () => string[];
  /** The style sheets that the listing wears. */
  styles: () => string;
}

export function createLab(show: Contestant): Lab {
  const root = () => document.body.firstElementChild!.shadowRoot!;
  return {
    firstCards: (feed) => firstCards(show, feed),
    outline: () => outline(root()),
    styles: () =>
      root()
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n'),
  };
}
