import type { Format } from './shape.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MOMENT = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-][01]\d:[0-5]\d)?)?$/;

function isDay(value: string): boolean {
  const parts = DAY.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= (day < 29 ? 28 : new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function isMoment(value: string): boolean {
  const parts = MOMENT.exec(value);
  return parts !== null && isDay(parts[1]!);
}

function isUrl(value: string): boolean {
  // A cheap look first: URL.canParse costs a microsecond, and a large feed holds tens of thousands.
  if (!/^https?:\/\/[^\s/]/i.test(value)) return false;
  return URL.canParse(value);
}

const zones = new Map<string, boolean>();
function isZone(value: string): boolean {
  let known = zones.get(value);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      known = true;
    } catch {
      known = false;
    }
    zones.set(value, known);
  }
  return known;
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
  day: isDay,
  email: (value) => /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/.test(value),
  language: (value) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value),
  moment: isMoment,
  phone: (value) => /^\+?[\d\s().\-/]+$/.test(value) && value.replace(/\D/g, '').length >= 3,
  rule: (value) => /(^|;)FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;|$)/.test(value),
  time: (value) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value),
  url: isUrl,
  zone: isZone,
};
