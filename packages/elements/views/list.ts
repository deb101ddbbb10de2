import { html, type TemplateResult } from 'lit';
import type { Entry } from '@vicinia/feed/query.js';

/** A listing as cards. The role is said, since a list without markers is no list to VoiceOver. */
export function listView(entries: readonly Entry[], renderCard: (entry: Entry) => TemplateResult): TemplateResult {
  return html`<ul class="list" part="list" role="list">
    ${entries.map((entry) => html`<li class="list-item">${renderCard(entry)}</li>`)}
  </ul>`;
}

export const moreButton = (label: string, onMore: () => void): TemplateResult =>
  html`<p class="more"><button class="button" part="button" @click=${onMore}>${label}</button></p>`;
