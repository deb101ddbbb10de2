import it from '@vicinia/elements/messages/it.js';
import { card } from './card.ts';
import type { FeedDocument } from './feed-item.ts';
import { downIcon, filterIcon, searchIcon } from './icons.ts';
import { sortByDate } from './sort-by-date.ts';
import { template } from './template.ts';

const PAGE = 12;
const facets = ['municipality', 'form', 'seeks', 'offers', 'audience', 'topic', 'promoter', 'status'] as const;

const facet = (name: string) =>
  `<details class="facet" part="facet"><summary><span>${name}</span>${downIcon}</summary>` +
  `<ul role="list" aria-label="${name}"></ul></details>`;

const blank = template<HTMLElement>(
  `<div class="listing" lang="it">` +
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
    facets.map((name) => facet(it.facet[name])).join('') +
    `</div></div>` +
    `<div class="results"><p class="status"><bdi></bdi></p><ul class="list" part="list" role="list"></ul>` +
    `<p class="more"><button class="button" part="button"></button></p>` +
    `<p class="quiet"><bdi>${it.exampleNote}</bdi></p></div>` +
    `</div>`,
);
const numbers = new Intl.NumberFormat('it');
const counted = (text: string, n: number) => text.replace('{n}', numbers.format(n));

/**
 * The first page of a listing as a good programmer writes it by hand for one feed that is known to be right: the same
 * cards and controls as `<vicinia-initiatives>`, nothing checked, and nothing behind the controls.
 */
export async function showListing(root: ShadowRoot, address: string): Promise<void> {
  const response = await fetch(address);
  const feed = (await response.json()) as FeedDocument;
  const now = Date.now();
  const sorted = sortByDate(feed.items, now);
  const listing = blank();
  listing.querySelector('.status > bdi')!.textContent = counted(it.results.other, sorted.length);
  const cards = sorted.slice(0, PAGE).map((dated) => card(dated, feed._vicinia.timeZone, now));
  listing.querySelector('.list')!.append(...cards);
  const left = Math.min(sorted.length - cards.length, PAGE);
  listing.querySelector('.more > button')!.textContent = counted(it.more.other, left);
  root.append(listing);
}
