import type { Token, Tokens } from 'marked';
import type { Gist } from '../gist/gist.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { lexMarkdown } from '../../text/lex-markdown.ts';
import { textOf } from '../../text/markdown-inline.ts';

/** What is said in one breath, in one language. */
export interface Passage {
  text: string;
  language: string;
}

/** Some voices stop in the middle of what takes longer than a quarter of a minute. */
const longest = 200;

function sentences(text: string, language: string): Passage[] {
  const parts = text.split(/(?<=[.!?…;])\s+|\n+/);
  const passages: Passage[] = [];
  for (const part of parts.map((it) => it.trim()).filter((it) => /[\p{L}\p{N}]/u.test(it))) {
    const last = passages.at(-1);
    if (last && last.text.length + part.length < longest) last.text += ` ${part}`;
    else passages.push({ text: part, language });
  }
  return passages;
}

/** The words of Markdown, a line for each thing that it says. */
const plain = (tokens: readonly Token[]): string =>
  tokens
    .map((token) =>
      token.type === 'list'
        ? (token as Tokens.List).items.map((item) => plain(item.tokens)).join('\n')
        : token.type === 'blockquote'
          ? plain(token.tokens!)
          : textOf([token]),
    )
    .join('\n');

/** A gist for the ear: the item's own words in its language, dates and names of things in the interface's. */
export function passagesOf({ title, summary, when, where, how }: Gist, words: FullDictionary): Passage[] {
  const { language } = words;
  const named = (name: 'when' | 'where', lines: readonly string[]) =>
    lines.length > 0 ? sentences(`${words.text(name)}: ${lines.join('; ')}.`, language) : [];
  return [
    ...sentences(title.text, title.lang ?? language),
    ...sentences(summary.text ?? '', summary.lang ?? language),
    ...named('when', when),
    ...named('where', where),
    ...(how.text
      ? [
          ...sentences(words.text('howToTakePart'), language),
          ...sentences(plain(lexMarkdown(how.text)), how.lang ?? language),
        ]
      : []),
  ];
}
