import type { Audience } from '../../model/audience.ts';
import type { Booking, Cost } from '../../model/terms.ts';
import type { Enrolment } from '../../model/training.ts';
import { node } from './node.ts';

/** In completed years: `6-99`, `18-`. */
const ages = ({ minAge, maxAge }: Audience): string | undefined =>
  minAge === undefined && maxAge === undefined ? undefined : `${minAge ?? 0}-${maxAge ?? ''}`;

export const audience = (it: Audience | undefined) =>
  it && {
    audience: node('Audience', { audienceType: [...(it.groups ?? []), it.note].filter(Boolean).join(', ') }),
    typicalAgeRange: ages(it),
  };

/** What it costs, and where, from when and until when one books: one offer. */
export function offer(
  cost: Cost | undefined,
  booking: Booking | Enrolment | undefined,
  moment: (text: string) => string,
) {
  const { free, amount, currency = 'EUR', note } = cost ?? {};
  const price = free === true ? 0 : amount;
  const opens = booking && 'opens' in booking ? booking.opens : undefined;
  const closes = booking && ('closes' in booking ? booking.closes : 'until' in booking ? booking.until : undefined);
  return {
    isAccessibleForFree: free,
    offers: node('Offer', {
      price,
      priceCurrency: price === undefined ? undefined : currency,
      description: note,
      url: booking?.url,
      validFrom: opens && moment(opens),
      validThrough: closes && moment(closes),
    }),
  };
}
