import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { ViewContext } from '../view-context.ts';
import { entryLine } from './entry-line.ts';

/** More lines than this are not read beside a map: one goes nearer first. */
const shownLines = 100;

export interface PlaceListOptions {
  context: ViewContext;
  words: FullDictionary;
  /** What is in view on the map. */
  entries: readonly Entry[];
  /** What has no point on any map. */
  elsewhere: readonly Entry[];
  chosen: Entry | undefined;
  /** The pointer or the focus has come to an entry, or left it. */
  onPoint: (entry: Entry | undefined) => void;
}

function lines(entries: readonly Entry[], { context, words, chosen, onPoint }: PlaceListOptions): TemplateResult {
  return html`<ul role="list">
    ${repeat(
      entries.slice(0, shownLines),
      ({ item }) => item.id,
      (entry) =>
        html`<li
          class="place-line"
          aria-current=${entry === chosen ? 'true' : nothing}
          @pointerenter=${() => onPoint(entry)}
          @pointerleave=${() => onPoint(undefined)}
          @focusin=${() => onPoint(entry)}
          @focusout=${() => onPoint(undefined)}
        >
          ${entryLine(entry, context, words)}
        </li>`,
    )}
  </ul>`;
}

/** What the map shows, in words; and what it cannot show. */
export function placeList(options: PlaceListOptions): TemplateResult {
  const { words, entries, elsewhere } = options;
  const rest = entries.length - shownLines;
  return html`<div class="place-list">
    <p class="quiet"><bdi>${words.plural('inView', entries.length)}</bdi></p>
    ${lines(entries, options)}
    ${rest > 0 ? html`<p class="quiet"><bdi>${words.plural('nearerForMore', rest)}</bdi></p>` : nothing}
    ${
      elsewhere.length > 0
        ? html`<details>
            <summary>${words.plural('withoutPoint', elsewhere.length)}</summary>
            ${lines(elsewhere, options)}
          </details>`
        : nothing
    }
  </div>`;
}
