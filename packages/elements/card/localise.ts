import type { Item } from '@vicinia/feed/model.js';

export interface LocalTexts {
  title: string;
  summary: string | undefined;
  description: string | undefined;
  /** Language of these texts, where it is not the interface's. */
  lang: string | undefined;
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * An item's texts in the reader's language where it has them, else in its own. Text in another language than the
 * interface carries its language, so that a screen reader changes its voice (WCAG 2.2, 3.1.2).
 */
export function localise(item: Item, language: string, feedLanguage: string | undefined): LocalTexts {
  const own = item.language ?? feedLanguage;
  const translations = item.translations ?? {};
  const tag = Object.keys(translations).find((key) => primary(key) === primary(language));
  const { title, summary, description } = item;
  if (own && primary(own) !== primary(language) && tag !== undefined) {
    const translated = translations[tag]!;
    return {
      title: translated.title ?? title,
      summary: translated.summary ?? summary,
      description: translated.description ?? description,
      lang: undefined,
    };
  }
  return { title, summary, description, lang: own && primary(own) !== primary(language) ? own : undefined };
}
