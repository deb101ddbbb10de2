import { choice, list, object, text } from '../shape/shape.ts';
import { audience } from './audience.ts';
import { contact } from './contact.ts';
import { contribution } from './contribution.ts';
import { instrument } from './instrument.ts';
import { common } from './item.ts';
import { party } from './party.ts';
import { place } from './place.ts';
import { schedule } from './schedule.ts';
import { booking, cost } from './terms.ts';

export const forms = ['pooled-demand', 'mutual-aid', 'active-collaboration'] as const;
export const statuses = ['proposed', 'active', 'resting', 'concluded'] as const;

/** What an initiative has under `_vicinia`. */
export const initiativeExtension = object({
  ...common,
  status: choice(statuses),
  form: choice(forms),
  instrument,
  promoter: party,
  partners: list(party),
  contributions: list(contribution),
  audience,
  /** How to take part, in Markdown. */
  participation: text(),
  cost,
  booking,
  places: list(place),
  /** Municipalities or neighbourhoods that it serves. */
  areaServed: list(text()),
  schedule,
  contacts: list(contact),
  /** Languages spoken there. */
  languages: list(text('language')),
});

export type Form = (typeof forms)[number];
export type Status = (typeof statuses)[number];
