import type { Item } from '@vicinia/feed/model.js';

export interface LocalText<T = string | undefined> {
  text: T;
  /** Language of the text, where it is not the interface's. */
  lang: string | undefined;
}

export interface LocalTexts {
  title: LocalText<string>;
  summary: LocalText;
  description: LocalText;
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** The language of an item's own words, where it is not the interface's. */
export function otherLanguage(item: Item, language: string, feedLanguage: string | undefined): string | undefined {
  const own = item.language ?? feedLanguage;
  return own && primary(own) !== primary(language) ? own : undefined;
}

/**
 * An item's texts in the reader's language where it has them, else in its own. A text in another language than the
 * interface carries its language, so that a screen reader changes its voice (WCAG 2.2, 3.1.2).
 */
export function localise(item: Item, language: string, feedLanguage: string | undefined): LocalTexts {
  const { translations = {} } = item;
  const lang = otherLanguage(item, language, feedLanguage);
  const tag = lang && Object.keys(translations).find((key) => primary(key) === primary(language));
  const local = <T>(name: 'title' | 'summary' | 'description', original: T): LocalText<T | string> => {
    const text = tag && translations[tag]![name];
    return text ? { text, lang: undefined } : { text: original, lang };
  };
  return {
    title: local('title', item.title),
    summary: local('summary', item.summary),
    description: local('description', item.description),
  };
}
