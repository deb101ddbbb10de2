import { textFormats, type Translation } from '../../model/item.ts';
import { compact } from '../compact.ts';
import { languageCode } from '../words/language-code.ts';
import type { Row } from './row.ts';

/** The texts in the languages of their headers: the one without a language is the item's, else Italian, else the first. */
export function textsOf(row: Row, languages: readonly string[]) {
  const own = row.text('title') !== undefined ? undefined : (languages.find((it) => it === 'it') ?? languages[0]);
  const said = row.text('language');
  const language = said === undefined ? own : (languageCode(said) ?? row.first('language')?.wrong('language'));
  const description = [
    row.text('description') ?? row.text('description', own),
    ...row.all('note').map((it) => it.text()),
  ]
    .filter((it) => it !== undefined)
    .join('\n\n');
  const inOne = (tag: string | undefined): Translation | undefined =>
    compact({
      title: row.text('title', tag),
      summary: row.text('summary', tag),
      description: row.text('description', tag),
    });
  const others = languages
    .filter((it) => it !== own)
    .map((it) => [it, inOne(it)] as const)
    .filter(([, it]) => it !== undefined);
  return {
    title: row.text('title') ?? row.text('title', own),
    summary: row.text('summary') ?? row.text('summary', own),
    description,
    descriptionFormat: description === '' ? undefined : (row.closed('descriptionFormat', textFormats) ?? 'text'),
    language,
    translations: Object.fromEntries(others),
  };
}
