const DAY = 86_400_000;
const days = Array.from({ length: 366 }, (_, i) => Date.UTC(2024, 0, 1) + i * DAY);

function texts(locales: string | string[]): string[] {
  const dates = (['long', 'short'] as const).flatMap((style) => {
    const moment = { weekday: style, day: 'numeric', month: style, year: 'numeric', hour: 'numeric' } as const;
    return [{ month: style }, moment].flatMap((options) => {
      const format = new Intl.DateTimeFormat(locales, { ...options, timeZone: 'UTC' });
      return days.flatMap((it) => [format.format(it), format.format(it + DAY / 2), format.formatRange(it, it + DAY)]);
    });
  });
  const units = ['kilometer', 'meter', 'hour', 'minute', 'second', 'kilobyte', 'megabyte'].map((unit) =>
    new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'short' }).format(2),
  );
  const names = new Intl.DisplayNames(locales, { type: 'language' });
  const languages = ['it', 'en-GB', 'de', 'ar'].map((it) => names.of(it)!);
  return [...dates, ...units, ...languages, new Intl.ListFormat(locales).format(['1', '2', '3'])];
}

/**
 * The words that the browser itself writes: names of days, months, units and languages, and what joins them. For a
 * language that it does not know it takes the next that is named, Italian, or its own.
 */
export const browserWords = (language: string): Set<string> =>
  new Set(
    // What a kind of file is called is the same everywhere.
    ['PDF', ...texts([language, 'it']), ...texts(language)].flatMap((text) => text.match(/\p{L}+/gu) ?? []),
  );
