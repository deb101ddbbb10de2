/**
 * A time of day as the model has it (`17:00`) out of the ways in which systems write one: `9:00`, `09.30`, `10:00:00Z`,
 * `18:00-05:00`, `0930`, `6pm`, `7:30 p.m.`, the time in a moment. Offsets fall away: hours are meant where the thing is.
 * Undefined when it is none of these.
 */
export function toTime(text: string): string | undefined {
  const written =
    /^(?:\d{4}-\d\d-\d\d)?[T ]*(\d{1,2})(?:[:.h]?(\d\d))?(?:[:.]\d\d(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:Z|[+-]\d\d:?\d\d)?$/i;
  const [, hours, minutes = '00', half] = written.exec(text.trim()) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hour > 24 || (hour === 24 && minutes !== '00')) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
