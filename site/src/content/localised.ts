import type { Item } from '@vicinia/feed/model.js';
import type { Language } from '../language/language.ts';

/** An item's title and summary as a page in a language shows them, and their language where it is another. */
export function localised({ title, summary, translations, url }: Item, language: Language) {
  const translated = language === 'it' ? undefined : translations?.[language];
  const whole = translated?.title !== undefined && translated.summary !== undefined;
  return {
    title: whole ? translated.title! : title,
    summary: whole ? translated.summary : summary,
    lang: whole || language === 'it' ? undefined : ('it' as const),
    path: new URL(url!).pathname,
  };
}
