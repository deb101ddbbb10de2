import type { Cost } from '../../model/terms.ts';

const free =
  /\b(?:gratuit[aoie]?(?:mente)?|gratis|senza costi|(?:ingresso|accesso|entrata|partecipazione) liber[ao]|free(?: of charge| entry| admission)?|no charge|kostenlos|kostenfrei|entrée libre|gratuite?s?)\b/iu;
const notFree = /\b(?:non|not?|nicht|pas)\s+(?:è |sono |is |are )?(?:gratuit|gratis|free|kostenlos)/iu;
const number = String.raw`\d{1,3}(?:[.,' ]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?`;
const sign = String.raw`€|euro\b|eur\b|£|gbp\b|\$|usd\b|chf\b`;
const amount = new RegExp(`(?:(${sign})\\s*(${number}))|(?:(${number})\\s*(${sign}))`, 'giu');
const alone = new RegExp(`^(?:${number})$`);

const currencies: readonly (readonly [RegExp, string])[] = [
  [/[£]|gbp/i, 'GBP'],
  [/[$]|usd/i, 'USD'],
  [/chf/i, 'CHF'],
];

/** "1.250,50" and "12.50" as numbers: the last mark parts the decimals where two digits or fewer follow it. */
function read(written: string): number {
  const [, whole = written, decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  return Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
}

/**
 * What something costs, in the words in which people say so: "Ingresso libero", "€ 5,00", "10 euro (ridotto 5)". The words
 * stay as the note where they say more than the amount. Undefined for an empty text.
 */
export function costOf(text: string): Cost | undefined {
  const note = text.replace(/\s+/g, ' ').trim();
  if (note === '') return undefined;
  if (alone.test(note)) return read(note) === 0 ? { free: true } : { amount: read(note) };
  const found = [...note.matchAll(amount)];
  const amounts = new Set(found.map(([, , before, after]) => read((before ?? after)!)));
  const currency = currencies.find(([pattern]) => found.some(([whole]) => pattern.test(whole)))?.[1];
  const [only] = amounts.size === 1 ? amounts : [];
  const rest = note.replace(only === undefined ? free : amount, '').replace(/[\s.,;:!()/-]/g, '');
  return {
    ...((only === 0 || (amounts.size === 0 && free.test(note) && !notFree.test(note))) && { free: true }),
    ...(only !== undefined && only > 0 && { amount: only }),
    ...(currency !== undefined && { currency }),
    ...(rest !== '' && { note }),
  };
}
