const months = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];

/** `9:30`, `9.30`, `ore 9`, `17,30` → `09:30`. */
export function mendTime(text: string): string | undefined {
  const parts = /^(?:ore|alle|dalle|h)?\s*(\d{1,2})(?:[:.,h](\d\d))?(?::\d\d)?$/i.exec(text.trim());
  return parts ? `${parts[1]!.padStart(2, '0')}:${parts[2] ?? '00'}` : undefined;
}

function iso(year: string, month: string | number, day: string): string {
  return [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function mendDay(text: string): string | undefined {
  const numeric = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (numeric) return iso(numeric[1]!, numeric[2]!, numeric[3]!);
  const italian = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (italian) return iso(italian[3]!, italian[2]!, italian[1]!);
  const words = /^(?:\p{L}+,?\s+)?(\d{1,2})[°º]?\s+(\p{L}{3})\p{L}*\s+(\d{4})$/u.exec(text);
  const month = words ? months.indexOf(words[2]!.toLowerCase()) : -1;
  return words && month >= 0 ? iso(words[3]!, month + 1, words[1]!) : undefined;
}

/**
 * A date as people write it, with or without a time, as ISO 8601 wants it: `5 marzo 2026 ore 17` → `2026-03-05T17:00`.
 * A time alone gets the day of `start`.
 */
export function mendDate(text: string, start?: string): string | undefined {
  const trimmed = text.trim();
  const time = mendTime(trimmed);
  if (time !== undefined) return start === undefined ? undefined : `${start.slice(0, 10)}T${time}`;
  const whole = mendDay(trimmed);
  if (whole !== undefined) return whole;
  const parts =
    /^(.*\d{4}|\d{4}.*?\d)(?:T|,?\s+(?:alle\s+|dalle\s+)?)((?:ore\s*)?\d{1,2}(?:[:.,h]\d\d)?(?::\d\d)?)$/i.exec(
      trimmed,
    );
  const [day, hour] = parts ? [mendDay(parts[1]!), mendTime(parts[2]!)] : [];
  return day === undefined || hour === undefined ? undefined : `${day}T${hour}`;
}
