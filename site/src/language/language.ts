/** The languages of the site's own words, its first one first. Contents are in Italian. */
export const languages = ['it', 'en'] as const;

export type Language = (typeof languages)[number];

/** Pages of the first language stand at the top, others in a folder of theirs: `/en/iniziative/`. */
export const languageOf = (path: string): Language => languages.find((it) => path.startsWith(`/${it}/`)) ?? 'it';

/** A page's path without its language: what the same page has in common in all of them. */
export const withoutLanguage = (path: string): string => {
  const language = languageOf(path);
  return language === 'it' ? path : path.slice(language.length + 1);
};

export const inLanguage = (path: string, language: Language): string =>
  language === 'it' ? path : `/${language}${path}`;

/** The paths of a page that is made in every language, under `[...language]`. */
export const languagePaths = () =>
  languages.map((language) => ({
    params: { language: language === 'it' ? undefined : language },
    props: { language },
  }));
