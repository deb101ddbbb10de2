import it from '@vicinia/elements/messages/it.js';
import { facetNames } from './facets.ts';
import { downIcon, filterIcon, searchIcon } from './icons.ts';
import { template } from './template.ts';

const facet = (name: string) =>
  `<details class="facet" part="facet"><summary><span>${name}</span>${downIcon}</summary>` +
  `<ul role="list" aria-label="${name}"></ul></details>`;

/** The controls around the cards, with nothing behind them: the same as those of `<vicinia-initiatives>`. */
export const blankListing = template<HTMLElement>(
  `<div class="listing" lang="it" dir="ltr">` +
    `<form class="search" role="search" aria-label="${it.searchLabel}"><label class="field search-field"><span class="label">${it.searchLabel}</span>` +
    `<span class="input-box">${searchIcon}<input class="input" part="input" type="search" enterkeyhint="search"` +
    ` autocomplete="off" spellcheck="false" placeholder="${it.searchHint}"></span></label>` +
    `<label class="field sort-field"><span class="label">${it.sortLabel}</span><select class="input" part="input">` +
    `<option value="next" selected>${it.sortNext}</option><option value="title">${it.sortTitle}</option>` +
    `<option value="newest">${it.sortNewest}</option></select></label></form>` +
    `<div class="filters" part="filters">` +
    `<button class="button filters-button" part="button" aria-expanded="false">` +
    `${filterIcon}<span>${it.filters}</span></button>` +
    `<div class="facets" role="group" aria-label="${it.filters}">` +
    facetNames.map((name) => facet(it.facet[name])).join('') +
    `</div></div>` +
    `<div class="results"><p class="status"><bdi></bdi></p><ul class="list" part="list" role="list"></ul>` +
    `<p class="more"><button class="button" part="button"></button></p>` +
    `<p class="quiet"><bdi>${it.exampleNote}</bdi></p></div>` +
    `</div>`,
);
