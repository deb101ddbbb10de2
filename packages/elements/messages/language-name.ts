const names = new Map<string, Intl.DisplayNames>();

/** A language's name in another: `ar` in Italian is "arabo". What is no language tag stays as it is. */
export function languageName(tag: string, language: string): string {
  try {
    let known = names.get(language);
    if (!known) names.set(language, (known = new Intl.DisplayNames([language, 'it'], { type: 'language' })));
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
