import { costOf } from '../../formats/words/cost-of.ts';
import type { Cost } from '../../model/terms.ts';

/** What something costs, in one line; an amount that the note names already is not said twice. */
export function costLine({ free, amount, currency = 'EUR', note }: Cost): string | undefined {
  const price = amount !== undefined && amount > 0 ? `${amount} ${currency}` : free === true ? 'Gratuito' : undefined;
  if (note === undefined || price === undefined) return note ?? price;
  const said = costOf(note);
  return said?.amount !== undefined || said?.free === true ? note : `${note} (${price})`;
}
