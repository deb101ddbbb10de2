import type { Expected } from '@vicinia/feed/problem.js';
import { formats, type Format } from '@vicinia/feed/schema.js';
import { weekdays } from '@vicinia/feed/model.js';
import { italianValues } from '@vicinia/feed/words.js';
import { mendDate, mendTime } from './mend-date.ts';
import { italianFor } from './nearest-italian.ts';

const languages: Record<string, string> = {
  albanese: 'sq',
  arabo: 'ar',
  bengalese: 'bn',
  cinese: 'zh',
  francese: 'fr',
  inglese: 'en',
  italiano: 'it',
  lis: 'ise',
  moldavo: 'ro',
  polacco: 'pl',
  portoghese: 'pt',
  rumeno: 'ro',
  romeno: 'ro',
  russo: 'ru',
  spagnolo: 'es',
  tedesco: 'de',
  ucraino: 'uk',
  urdu: 'ur',
  wolof: 'wo',
};
const frequencies: [RegExp, string][] = [
  [/giorno|quotidian|giornalier/i, 'DAILY'],
  [/settiman/i, 'WEEKLY'],
  [/mes[ei]|mensil/i, 'MONTHLY'],
  [/ann[oiu]/i, 'YEARLY'],
];

function mendFlag(found: string): string | undefined {
  if (/^(s[iì]|vero|yes|y|on|1)$/i.test(found)) return 'true';
  return /^(no|falso|n|off|0)$/i.test(found) ? 'false' : undefined;
}

function mendNumber(found: string, whole: boolean): string | undefined {
  const number = /^[^\d-]*(-?\d+)(?:[.,](\d+))?\D*$/.exec(found);
  if (!number || (whole && number[2])) return undefined;
  return number[2] ? `${number[1]}.${number[2]}` : number[1];
}

function mendRule(found: string): string | undefined {
  const bare = found.replace(/^RRULE:/i, '').toUpperCase();
  if (formats.rule(bare)) return bare;
  const day = italianFor(found.replace(/^(ogni|tutti i|tutte le|il)\s+/i, ''), weekdays, italianValues);
  if (day) return `FREQ=WEEKLY;BYDAY=${day.toUpperCase()}`;
  const frequency = frequencies.find(([words]) => words.test(found))?.[1];
  return frequency && `FREQ=${frequency}`;
}

function mendUrl(found: string): string | undefined {
  const bare = found.replace(/^(https?)?[:/\\]*/i, '');
  return /^[\w-]+(\.[\w-]+)+([/?#:]|$)/.test(bare) ? `https://${bare}` : undefined;
}

const menders: Partial<Record<Expected, (found: string, start?: string) => string | undefined>> = {
  flag: mendFlag,
  number: (found) => mendNumber(found, false),
  'whole-number': (found) => mendNumber(found, true),
  list: (found) => (/^[[{]/.test(found) ? undefined : `[${found.split(/\s*[,;]\s*/).join(', ')}]`),
  day: (found) => mendDate(found)?.slice(0, 10),
  email: (found) =>
    found
      .replace(/^mailto:/i, '')
      .replace(/\s*[[(]?\b(at|chiocciola)\b[\])]?\s*/i, '@')
      .replace(/\s/g, ''),
  language: (found) => languages[found.toLowerCase()] ?? found.toLowerCase().replaceAll('_', '-'),
  moment: mendDate,
  phone: (found) => found.replace(/[^\d+\s./()-]/g, '').replace(/^[\s.]+|\s+$/g, ''),
  rule: mendRule,
  time: (found) => mendTime(found.replace(/^24$/, '24:00')),
  url: mendUrl,
  zone: (found) => (/rom|ital|cet|europ/i.test(found) ? 'Europe/Rome' : undefined),
};

/**
 * What a value was probably meant to be: `sì` → `true`, `5 marzo 2026` → `2026-03-05`. `start` is the date that a time
 * alone belongs to. Undefined when there is no guess, or when the guess would be wrong as well.
 */
export function mendValue(expected: Expected, found: string, start?: string): string | undefined {
  const mended = menders[expected]?.(found.trim(), start);
  if (mended === undefined || mended === found) return undefined;
  return expected in formats && !formats[expected as Format](mended) ? undefined : mended;
}
