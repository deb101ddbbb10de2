import { fold } from '../../query/fold.ts';
import { formats } from '../../shape/format.ts';

/** Languages in which the names of languages are understood. */
const speakers = ['it', 'en', 'de', 'fr', 'es'];
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));

let codes: Map<string, string> | undefined;

/** Names of all languages that have a code of two letters, by what `Intl` knows of them. */
function readNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const speaker of speakers) {
    const display = new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = display.of(first + second);
        if (name !== undefined && !names.has(fold(name))) names.set(fold(name), first + second);
      }
  }
  return names;
}

/** The BCP 47 tag of a language that is given by its tag (`IT`, `pt_BR`, `ita`) or its name (`Italian`, `italiano`). */
export function languageCode(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (/^[a-z]{2,3}(-|$)/i.test(tag) && formats.language(tag)) {
    try {
      return Intl.getCanonicalLocales(tag)[0];
    } catch {
      return undefined;
    }
  }
  codes ??= readNames();
  return codes.get(fold(tag));
}
