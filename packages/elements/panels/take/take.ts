import { html, type LitElement } from 'lit';
import type { Piece } from '../../lazy/lazy-piece.ts';
import { adopt } from '../../take-part/adopt.ts';
import { pinboard } from '../../take-part/pinboard/pinboard.ts';
import takePartStyles from '../../take-part/take-part.css';
import type { PanelContext } from '../panel-context.ts';
import { ListingSection } from './listing-section.ts';
import { PinboardSection } from './pinboard-section.ts';

export { loadFullDictionary as loadWords } from '../../messages/full-dictionary.ts';
export { default as styles } from './take.css';

/** What one takes along: of all that is listed, and of what is pinned. */
export function create(host: LitElement): Piece<PanelContext> {
  adopt(host, takePartStyles);
  const listing = new ListingSection(host);
  const pins = new PinboardSection(host);
  let unwatch: (() => void) | undefined;
  host.addController({
    hostConnected: () => (unwatch ??= pinboard.watch(() => host.requestUpdate())),
    hostDisconnected: () => {
      unwatch?.();
      unwatch = undefined;
    },
  });
  return {
    render: (context, words) =>
      html`<div class="takes">${listing.render(context, words)} ${pins.render(context, words)}</div>`,
  };
}
