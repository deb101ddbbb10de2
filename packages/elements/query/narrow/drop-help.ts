import { html, nothing, type TemplateResult } from 'lit';
import { search, whichToDrop, type FacetName } from '@vicinia/feed/query.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import type { QueryAccess } from '../query-access.ts';
import { takeBack } from './take-back.ts';
import { setFacet } from '../change-filters.ts';

/** Which filter to take back, where all together leave nothing, and how many there would then be. */
export function dropHelp(access: QueryAccess, words: FullDictionary): TemplateResult {
  const { state } = access;
  const drops = whichToDrop(state.catalogue, state.asked, state.context, search);
  const without = (facet: FacetName | undefined, count: number) =>
    facet
      ? words.plural('withoutFilter', count, { facet: words.messages.facet[facet] })
      : words.plural('withoutSearch', count);
  const drop = (facet: FacetName | undefined) => () =>
    void takeBack(access, () => {
      if (facet) setFacet(state, facet, []);
      else state.text = '';
    });
  return html`<div class="drops">
    <p><bdi>${words.text(drops.length > 0 ? 'whatToDrop' : 'dropSeveral')}</bdi></p>
    ${
      drops.length > 0
        ? html`<ul role="list">
            ${drops.map(
              ({ facet, count }) =>
                html`<li>
                  <button class="button" part="button" @click=${drop(facet)}>
                    <bdi>${without(facet, count)}</bdi>
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}
