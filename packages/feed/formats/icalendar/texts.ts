import type { Translation } from '../../model/item.ts';
import { plainText } from '../../read/plain-text.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import { describe } from '../markup.ts';
import type { Entry } from './entry.ts';
import type { Property } from './property.ts';

export interface Texts {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly descriptionFormat?: 'html' | 'markdown' | 'text' | undefined;
  readonly language?: string | undefined;
  readonly translations?: Readonly<Record<string, Translation>> | undefined;
}

const rich = ['STYLED-DESCRIPTION', 'X-ALT-DESC'];
const styleOf = (property: Property): 'html' | 'markdown' | undefined => {
  const [style] = /html|markdown/i.exec(property.parameter('fmttype') ?? '') ?? [];
  return style?.toLowerCase() as 'html' | 'markdown' | undefined;
};

function languageOf(property: Property): string | undefined {
  const tag = property.parameter('language')?.replaceAll('_', '-');
  return tag !== undefined && formats.language(tag) ? tag : undefined;
}

/** The title, and the richest form of the description, out of the properties that are in certain languages. */
function inLanguages(entry: Entry, languages: readonly (string | undefined)[]): Texts {
  const here = (...names: string[]) => entry.all(...names).filter((it) => languages.includes(languageOf(it)));
  const [summary] = here('SUMMARY');
  const [written] = here('DESCRIPTION');
  const [styled] = here(...rich)
    .map((it) => ({ description: entry.cursor(it).text() ?? '', descriptionFormat: styleOf(it) }))
    .filter((it) => it.descriptionFormat !== undefined && plainText(it.description) !== '');
  return {
    title: summary && entry.cursor(summary).plain(),
    ...(styled ?? describe(written && entry.cursor(written).text())),
  };
}

/** The language of the texts that name none: that of the title, else one in which there is no other title. */
function mainLanguage(entry: Entry): string | undefined {
  const [first, ...others] = entry.all('SUMMARY').map(languageOf);
  return (
    first ??
    entry
      .all('DESCRIPTION', ...rich)
      .map(languageOf)
      .find((it) => it !== undefined && !others.includes(it))
  );
}

/** The texts of an event, in every language that it has (RFC 5545, 3.2.10). */
export function textsOf(entry: Entry): Texts {
  const language = mainLanguage(entry);
  const languages = new Set(entry.all('SUMMARY', 'DESCRIPTION', ...rich).map(languageOf));
  const others = [...languages].filter((it) => it !== undefined && it !== language);
  const translations = others.map((tag) => {
    const { title, description } = inLanguages(entry, [tag]);
    return [tag, compact({ title, description }) ?? {}] as const;
  });
  return {
    ...inLanguages(entry, [language, undefined]),
    language,
    translations: Object.fromEntries(translations) as Record<string, Translation>,
  };
}
