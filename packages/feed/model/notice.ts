import { choice, list, object, text, type Infer } from '../shape/shape.ts';
import { audience } from './audience.ts';
import { contact } from './contact.ts';
import { core } from './core.ts';
import { common } from './item.ts';

/** Least severe first. */
export const severities = ['info', 'warning', 'urgent'] as const;

/** When something holds; an open end holds until it is taken back. */
export const period = object({ from: text('moment'), until: text('moment') });

export const link = object({ url: text('url'), title: text() }, ['url', 'title']);

/** What a notice has under `_vicinia`. */
export const noticeExtension = object({
  ...common,
  severity: choice(severities),
  period,
  timeZone: text('zone'),
  link,
  audience,
  areaServed: list(text()),
  contacts: list(contact),
});

/** A short message that holds for a while. */
export const notice = object({ ...core, ...noticeExtension.fields, type: choice(['notice']) }, ['type', 'id', 'title']);

export type Severity = (typeof severities)[number];
export type Period = Infer<typeof period>;
export type Link = Infer<typeof link>;
export type Notice = Infer<typeof notice>;
