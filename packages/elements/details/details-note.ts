import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { pageLink } from '../card/page-link.ts';
import type { Dictionary } from '../messages/dictionary.ts';

/** What stands in place of an item's details: that they are on their way; or that they have not come, and where else they are. */
export const detailsNote = ({ url }: Item, words: Dictionary, failed: boolean): TemplateResult =>
  html`<p class="quiet">
    ${words.text(failed ? 'partFailed' : 'loading')} ${failed && url ? pageLink(url, words.text('readPage')) : nothing}
  </p>`;
