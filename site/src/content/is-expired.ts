import { momentOf } from '@vicinia/feed/schedule.js';

/** Is it after the last day on which a content holds? `now` is an instant; the day is the one that it then is in Italy. */
export const isExpired = ({ expires }: { expires?: string }, now: number): boolean =>
  expires !== undefined && expires < momentOf(now, 'Europe/Rome').slice(0, 10);
