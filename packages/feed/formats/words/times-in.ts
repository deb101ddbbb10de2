import { fold } from '../../query/fold.ts';
import { toTime } from '../to-time.ts';

export interface TimeRange {
  readonly opens: string;
  readonly closes: string | undefined;
}

const tidy = (text: string): string =>
  fold(text)
    .replace(/\b(?:dalle|dall|dal|ore|h|from|at|alle ore|uhr|von|circa)\b[.:']?\s*/g, ' ')
    .replace(/\s+(?:alle|all|al|fino alle|a|to|until|till|bis)\b'?\s*/g, '-')
    .replace(/[–—]/g, '-')
    .trim();

function rangeIn(text: string): TimeRange | undefined {
  const [from = '', to, more] = text.split('-').map((time) => time.trim());
  const [opens, closes] = [toTime(from), to === undefined ? undefined : toTime(to)];
  return opens !== undefined && more === undefined && (to === undefined || closes !== undefined)
    ? { opens, closes }
    : undefined;
}

/**
 * Times of day as people write them: "17", "17:30", "ore 17-19", "dalle 17 alle 19", "9-12 e 15-18". Undefined when there is
 * anything else in the text.
 */
export function timesIn(text: string): TimeRange[] | undefined {
  if (text.length > 200) return undefined;
  const parts = tidy(text)
    .split(/\s*(?:[,;/]|\be\b|\band\b)\s*/)
    .filter((it) => it !== '');
  const ranges = parts.map(rangeIn);
  return parts.length > 0 && ranges.every((range) => range !== undefined) ? ranges : undefined;
}
