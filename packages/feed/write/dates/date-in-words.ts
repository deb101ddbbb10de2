import { phrase } from '../../formats/words/phrase.ts';
import type { Occurrence } from '../../model/schedule.ts';
import { instantOf, isDay } from '../../schedule/instant.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const time = { ...day, hour: 'numeric', minute: '2-digit' } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and zone: making one takes longer than using it a hundred times. */
function formatter(language: string, zone: string | undefined): Intl.DateTimeFormat {
  const key = `${language} ${zone}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(
      language,
      zone === undefined ? { ...day, timeZone: 'UTC' } : { ...time, timeZone: zone },
    );
    formatters.set(key, known);
  }
  return known;
}

/** A feed may name a language in a way in which `Intl` knows none. */
function spoken(language: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'it';
  } catch {
    return 'it';
  }
}

/** A date as people say it, with what has become of it: "giovedì 5 marzo 2026, 17:00–19:00 (annullato)". */
export function dateInWords(date: Occurrence, zone: string, language: string | undefined): string {
  const tag = spoken(language);
  const whole = isDay(date.start);
  const instant = (moment: string) => instantOf(whole ? moment.slice(0, 10) : moment, whole ? 'UTC' : zone);
  const format = formatter(tag, whole ? undefined : zone);
  const [start, end] = [instant(date.start), instant(date.end ?? date.start)];
  const said = end > start ? format.formatRange(start, end) : format.format(start);
  const more = [date.status && phrase(date.status, tag), date.note].filter(Boolean).join(': ');
  return more === '' ? said : `${said} (${more})`;
}
