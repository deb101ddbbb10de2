import { instantOf, isDay } from '@vicinia/feed/schedule.js';

// What two ways of writing the same thing have in common, for formats that write some things in a way of their own.

/** A day as it is, a time by its instant, to the second. */
export const moment = (text: string | undefined, zone: string): string | number | undefined =>
  text === undefined || isDay(text) ? text : Math.floor(instantOf(text, zone) / 1000);

/** A bare day as the instant at which it begins. */
export const instant = (text: string | undefined, zone: string): number | undefined =>
  text === undefined ? undefined : Math.floor(instantOf(text, zone) / 1000);

export const address = (text: string | undefined): string | undefined => text && new URL(text).href;

/** Words on one line, without characters that are none. */
export const line = (text: string | undefined): string | undefined =>
  text
    // eslint-disable-next-line no-control-regex
    ?.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim() || undefined;

/** Each value once, as lists of terms are. */
export const set = (list: readonly (string | undefined)[] | undefined): string[] | undefined => {
  const values = [...new Set((list ?? []).filter((it) => it !== undefined))];
  return values.length > 0 ? values : undefined;
};
