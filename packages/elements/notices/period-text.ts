import type { Notice } from '@vicinia/feed/model.js';
import { isDay } from '@vicinia/feed/schedule.js';
import { contract } from '../format/contract.ts';
import { formatOccurrence, type DateContext } from '../format/date-format.ts';
import { formatSoon } from '../format/soon-format.ts';
import type { NoticeDictionary } from '../messages/notice-dictionary.ts';

function spanText({ from, until }: { from?: string; until?: string }, words: NoticeDictionary, dates: DateContext) {
  const said = (name: 'fromDate' | 'untilDate', start: string) =>
    contract(words.text(name, { date: formatOccurrence({ start }, dates) }), words.language);
  if (from === undefined) return until && said('untilDate', until);
  if (until === undefined) return said('fromDate', from);
  if (isDay(from) === isDay(until)) return formatOccurrence({ start: from, end: until }, dates);
  return [from, until].map((start) => formatOccurrence({ start }, dates)).join(' – ');
}

/**
 * When a notice holds, in words, and how soon that ends: `20 novembre – 5 dicembre · finisce domani`. Undefined of what
 * holds until further notice.
 */
export function periodText({ period = {} }: Notice, words: NoticeDictionary, dates: DateContext): string | undefined {
  const { until } = period;
  const soon = until && formatSoon(until, dates);
  const text = spanText(period, words, dates);
  return soon ? `${text} · ${words.text('ends', { soon })}` : text;
}
