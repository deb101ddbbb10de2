import { fold } from '../../query/fold.ts';

export interface Ages {
  readonly minAge?: number;
  readonly maxAge?: number;
}

/** Ages in words: "6-10 anni", "da 6 a 10 anni", "dai 14 anni", "over 65", "fino a 3 anni", "18+". Nothing where there is none. */
export function agesIn(text: string): Ages {
  const folded = fold(text);
  const [, from, to] =
    /\b(\d{1,3})\s*(?:-|–|\/|\ba(?:i|gli)?\b|\be\b|\bto\b|\bbis\b)\s*(\d{1,3})\s*(?:ann[io]|years?|jahre)/.exec(
      folded,
    ) ?? [];
  if (from !== undefined && to !== undefined)
    return Number(from) < Number(to) && Number(to) <= 130 ? { minAge: Number(from), maxAge: Number(to) } : {};
  const [, least] =
    /(?:\b(?:over|dai|dagli|da|oltre (?:i|gli)|sopra i|from|ab|maggiori di)\s*(\d{1,3}))\b/.exec(folded) ??
    /\b(\d{1,3})\s*(?:\+|anni in su|years and over)/.exec(folded) ??
    [];
  if (least !== undefined && Number(least) <= 130) return { minAge: Number(least) };
  const [, most] =
    /\b(?:under|fino a(?:i|gli)?|sotto i|massimo|up to|bis)\s*(\d{1,3})\s*(?:ann[io]|years?|jahre|\b)/.exec(folded) ??
    [];
  return most !== undefined && Number(most) <= 130 ? { maxAge: Number(most) } : {};
}
