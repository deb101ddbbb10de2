import type { Format } from './shape.ts';

// Each month's last day is in here, and no way is tried twice, since a large feed has 100,000 dates; only 29 February remains
// to be worked out.
const MOMENT =
  /^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/;

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
const isMoment = (value: string): boolean =>
  MOMENT.test(value) ||
  (value.startsWith('02-29', 5) && isLeap(Number(value.slice(0, 4))) && MOMENT.test(value.replace('-29', '-28')));

const like =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

/** A costly check, made once for each value. */
function remembered(check: (value: string) => boolean): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    let answer = known.get(value);
    if (answer === undefined) known.set(value, (answer = check(value)));
    return answer;
  };
}

const isZone = remembered((value) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
});

const canParse = remembered((value) => URL.canParse(value));

/** Most addresses are where the one before was. */
let lastOrigin = 'https://example.org/';

/** What comes after the host is never wrong (URL Standard, 4.4), and a feed's many addresses are at few hosts. */
function isUrl(value: string): boolean {
  if (value.startsWith(lastOrigin)) return true;
  const origin = /^https?:\/\/[^\s/?#\\][^/?#\\]*/i.exec(value);
  if (!origin || !canParse(`${origin[0]}/`)) return false;
  lastOrigin = `${origin[0]}/`;
  return true;
}

/**
 * Does a text have this format?
 *
 * - `day`: a calendar date, `2026-03-05` (RFC 3339 full-date); it must exist.
 * - `moment`: a day, or a day and a time, `2026-03-05T17:00`, with or without seconds and offset (RFC 3339, ISO 8601).
 *   Without an offset it is wall-clock time in the feed's time zone; without a time it is the whole day.
 * - `time`: `17:00`; `24:00` for the end of the day.
 * - `url`: absolute, http or https.
 * - `phone`: digits with the usual marks, at least three digits.
 * - `rule`: an RRULE value (RFC 5545, 3.3.10) that begins with FREQ or holds it.
 * - `language`: a BCP 47 tag. `zone`: an IANA time zone.
 */
export const formats: Record<Format, (value: string) => boolean> = {
  day: (value) => value.length === 10 && isMoment(value),
  email: like(/^[^\s@<>()]+@[^\s@<>()]+?\.[^\s@<>()]+$/),
  language: remembered(like(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i)),
  moment: isMoment,
  phone: like(/^\+?([\s().\-/]*\d){3}[\d\s().\-/]*$/),
  rule: like(/(^|;)FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;|$)/),
  time: like(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
  url: isUrl,
  zone: isZone,
};
