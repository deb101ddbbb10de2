import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '@vicinia/feed/query.js';
import { cardFacts } from '../../card/card-facts.ts';
import { localise } from '../../card/localise.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { ViewContext } from '../view-context.ts';

/** An entry in short: its title, which opens the details, when next, and where. */
export function entryLine(entry: Entry, context: ViewContext, words: FullDictionary): TemplateResult {
  const { item } = entry;
  const { title } = localise(item, words.language, context.feedLanguage);
  return html`<button class="opener" part="button" aria-haspopup="dialog" @click=${() => context.open(item)}>
      <bdi lang=${title.lang ?? nothing}>${title.text}</bdi>
    </button>
    ${context.note ? html`<div class="note">${context.note(entry)}</div>` : nothing} ${cardFacts(entry, context)}`;
}
