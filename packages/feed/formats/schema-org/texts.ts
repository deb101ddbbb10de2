import { formats } from '../../shape/format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { describe } from '../markup.ts';
import { languageCode } from '../words/language-code.ts';

/** Texts by their language; under the empty tag that which says nothing of its language. */
function byLanguage(values: readonly Thing[], read: (value: Thing) => string | undefined): Map<string, string> {
  const texts = new Map<string, string>();
  for (const value of values) {
    const text = read(value);
    const tag = value.language !== undefined && formats.language(value.language) ? value.language : '';
    if (text !== undefined && !texts.has(tag)) texts.set(tag, text);
  }
  return texts;
}

/** The languages that `inLanguage` and its like name: tags, names, or Language nodes. */
export function languagesOf(thing: Thing, ...names: string[]): string[] {
  const codes = thing.all(...names).map((it) => {
    const text = it.isNode ? it.one('alternateName', 'identifier', 'name').at.text() : it.at.text();
    if (text === undefined) return undefined;
    return languageCode(text) ?? it.at.wrong('language');
  });
  return [...new Set(codes.filter((code) => code !== undefined))];
}

/** Title, summary and description in the thing's own language, and in the others that it has. */
export function textsOf(thing: Thing, ...body: string[]) {
  const titles = byLanguage(thing.all('name', 'headline', 'alternativeHeadline', 'prefLabel'), (it) => it.plain());
  const summaries = byLanguage(thing.all('disambiguatingDescription', 'abstract'), (it) => it.plain());
  const formatted = thing.one('beta:formattedDescription');
  const long = formatted.exists ? [formatted] : thing.all(...body, 'description', 'abstract', 'text');
  const descriptions = byLanguage(long, (it) => it.text());
  const tags = [...new Set([titles, summaries, descriptions].flatMap((it) => [...it.keys()]))];

  const [declared] = languagesOf(thing, 'inLanguage');
  const own = tags.includes('') ? '' : declared !== undefined && tags.includes(declared) ? declared : (tags[0] ?? '');
  const of = (texts: Map<string, string>, tag: string) => texts.get(tag);
  const main = (texts: Map<string, string>) => texts.get(own) ?? texts.values().next().value;
  const { description, descriptionFormat } = describe(main(descriptions));
  const translations = tags
    .filter((tag) => tag !== own && tag !== '')
    .map((tag) => {
      const texts = {
        title: of(titles, tag),
        summary: of(summaries, tag),
        description: describe(of(descriptions, tag)).description,
      };
      return [tag, compact(texts)] as const;
    });
  const summary = main(summaries);
  return {
    title: main(titles),
    summary: summary === description ? undefined : summary,
    description,
    descriptionFormat: formatted.exists && description !== undefined ? 'html' : descriptionFormat,
    language: own === '' ? (declared ?? thing.terms.language) : own,
    translations: Object.fromEntries(translations),
  };
}
