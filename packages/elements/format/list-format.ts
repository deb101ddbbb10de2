const formats = new Map<string, Intl.ListFormat>();

/** Texts as a list in a sentence: `lunedì, martedì e giovedì`. */
export function formatList(texts: readonly string[], language: string): string {
  let known = formats.get(language);
  if (!known) formats.set(language, (known = new Intl.ListFormat([language, 'it'])));
  return known.format(texts);
}
