import { list, object, text, type Infer } from '../shape/shape.ts';
import { openingHours } from './schedule.ts';

/** Whom to ask, for what (`role`), and when they answer (`hours`). */
export const contact = object({
  name: text(),
  role: text(),
  email: text('email'),
  phone: text('phone'),
  url: text('url'),
  hours: list(openingHours),
  note: text(),
});

export type Contact = Infer<typeof contact>;
