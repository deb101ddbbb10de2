import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { initiativeExtension } from '@vicinia/feed/model.js';
import cardStyles from '../card/card.css';
import { FeedElement } from '../feed/feed-element.ts';
import { messageBox } from '../feed/feed-message.ts';
import type { Shown } from '../feed/feed-state.ts';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import baseStyles from '../themes/base.css';

/**
 * One initiative of a feed, with all that is known of it.
 *
 * @slot - Shown until the feed is ready, and kept when it fails or has no such initiative.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @csspart card - The initiative.
 * @csspart button - Every button.
 * @csspart badge - Its status.
 * @csspart link - A link that leads on, to the page of the initiative.
 * @csspart details - What is known beyond the summary.
 * @csspart message - What is said when it cannot be shown.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is there.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaInitiative extends FeedElement {
  static override styles = [baseStyles, cardStyles];

  static override properties: PropertyDeclarations = { item: {}, route: {} };

  /** Id of the initiative in its feed; a feed of one needs none. */
  declare item: string | undefined;

  /** Address that shows the way to a place, with `{latitude}` and `{longitude}` in it; without one `geo:`. */
  declare route: string | undefined;

  readonly #part = new LazyPart(this, () => import('./whole-item.ts'));

  constructor() {
    super({ kinds: { initiative: initiativeExtension }, type: 'initiative' });
  }

  protected override renderFeed(state: Shown, words: Dictionary): TemplateResult {
    const part = this.#part.get(words);
    if (part.status !== 'ready')
      return html`<slot></slot>${messageBox(words, words.text(part.status === 'failed' ? 'partFailed' : 'loading'))}`;
    const trouble = (what: 'warning' | 'lost') => this.trouble(what, words);
    return part.module.wholeItem(this, { state, now: this.now, trouble }, words, part.words);
  }
}
