import { html, type TemplateResult } from 'lit';
import type { Entry } from '@vicinia/feed/query.js';
import { closeIcon } from '../../icons/close-icon.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { ViewContext } from '../view-context.ts';
import { entryLine } from './entry-line.ts';

export interface ChosenCardOptions {
  context: ViewContext;
  words: FullDictionary;
  /** What stands at the pin that was pressed. */
  entries: readonly Entry[];
  onClose: () => void;
}

/** What stands at a pin, over the map. */
export function chosenCard({ context, words, entries, onClose }: ChosenCardOptions): TemplateResult {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return html`<div class="map-chosen" role="group" aria-label=${words.text('mapChosen')} @keydown=${onKeyDown}>
    <ul role="list">
      ${entries.map((entry) => html`<li>${entryLine(entry, context, words)}</li>`)}
    </ul>
    <button class="step" part="button" aria-label=${words.text('close')} @click=${onClose}>${closeIcon}</button>
  </div>`;
}
