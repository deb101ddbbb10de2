import { html, nothing } from 'lit';
import { offsetAt } from '@vicinia/feed/schedule.js';
import { formatter } from '../format/date-format.ts';
import type { DetailsContext } from './details-context.ts';
import type { Part } from './section.ts';

/** Says in which zone times are, where at one of these instants the visitor's clocks show another. */
export function zoneNote(instants: readonly number[], zone: string, context: DetailsContext): Part {
  const { words, dates, onPage } = context;
  // A page that is made once knows no visitor: whoever reads it is taken to be where it is about.
  const own = onPage ? dates.timeZone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const visitorZone = context.visitorZone ?? own;
  if (instants.every((it) => offsetAt(it, zone) === offsetAt(it, visitorZone))) return nothing;
  const parts = formatter(words.language, zone, { timeZoneName: 'longGeneric' }).formatToParts(instants[0]);
  const name = parts.find(({ type }) => type === 'timeZoneName')!.value;
  return html`<p class="quiet">${words.text('allTimesIn', { zone: name })}</p>`;
}
