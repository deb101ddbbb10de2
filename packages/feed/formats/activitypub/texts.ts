import { plainText } from '../../read/plain-text.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { languageCode } from '../words/language-code.ts';

const kinds: Record<string, string> = { 'text/markdown': 'markdown', 'text/plain': 'text' };

const maps = ['nameMap', 'contentMap', 'summaryMap'];

/** The texts of an object, and those that its maps have in further languages (Activity Streams 2.0, 4.7). */
export function texts(at: Cursor) {
  const languages = [...new Set(maps.flatMap((name) => at.at(name).keys))].filter((it) => formats.language(it));
  const language = languageCode(at.at('inLanguage').text() ?? '') ?? languages[0];
  const of = (name: string, tag: string | undefined) =>
    tag === undefined ? at.at(`${name}Map`, '') : at.at(`${name}Map`, tag);
  const own = (name: string) => (at.at(name).exists ? at.at(name) : of(name, language));
  const summary = own('summary').plain();
  const content = own('content').text();
  // Gancio says the same twice.
  const description =
    content !== undefined && plainText(content).replaceAll('\n', ' ') === summary ? undefined : content;
  const others = languages.filter((tag) => tag !== language);
  return {
    title: own('name').plain(),
    summary,
    description,
    descriptionFormat: description && (kinds[at.at('mediaType').text() ?? ''] ?? 'html'),
    language,
    translations: compact(
      Object.fromEntries(
        others.map((tag) => [
          tag,
          compact({
            title: of('name', tag).plain(),
            summary: of('summary', tag).plain(),
            description: of('content', tag).text(),
          }),
        ]),
      ),
    ),
  };
}
