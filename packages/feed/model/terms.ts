import { flag, number, object, text, type Infer } from '../shape/shape.ts';

/** What it costs. `currency` is an ISO 4217 code; without one it is the euro. */
export const cost = object({ free: flag(), amount: number(0), currency: text(), note: text() });

/** Whether and how to book, and until when. */
export const booking = object({
  required: flag(),
  url: text('url'),
  email: text('email'),
  phone: text('phone'),
  until: text('moment'),
  note: text(),
});

export type Cost = Infer<typeof cost>;
export type Booking = Infer<typeof booking>;
