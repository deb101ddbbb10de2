import { formatter } from './date-format.ts';

/** Hours of the clock with 24 have two digits, those of the one with twelve do not. */
function clock(language: string): { options: Intl.DateTimeFormatOptions; isWhole: boolean } {
  const { hourCycle } = formatter(language, 'UTC', { hour: 'numeric' }).resolvedOptions();
  const isWhole = hourCycle === 'h23' || hourCycle === 'h24';
  return { options: { hour: isWhole ? '2-digit' : 'numeric', minute: '2-digit' }, isWhole };
}

const instant = (time: string) => Date.parse(`1970-01-01T${time === '24:00' ? '00:00' : time}Z`);

/** A time of day, given as `17:00`, the end of the day as `24:00`. */
export function formatTime(time: string, language: string): string {
  const { options, isWhole } = clock(language);
  // Where the day has 24 hours it ends at the last of them; elsewhere at twelve.
  const cycle = isWhole && time === '24:00' ? ({ hourCycle: 'h24' } as const) : {};
  return formatter(language, 'UTC', { ...options, ...cycle }).format(instant(time));
}

/** From when until when, on one day or over midnight: `17–19`, `09:00–12:30`. */
export function formatTimes(from: string, until: string, language: string): string {
  if (until === '24:00' || until <= from) return `${formatTime(from, language)}–${formatTime(until, language)}`;
  const onTheHour = from.endsWith(':00') && until.endsWith(':00');
  const options: Intl.DateTimeFormatOptions = onTheHour ? { hour: 'numeric' } : clock(language).options;
  return formatter(language, 'UTC', options).formatRange(instant(from), instant(until));
}
