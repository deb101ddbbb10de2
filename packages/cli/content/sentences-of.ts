export interface Sentence {
  readonly words: readonly string[];
  /** Of the text, counted from zero. */
  readonly line: number;
}

const word = /[\p{L}\p{N}]+/gu;

/** A Markdown text's sentences. Headings, entries of lists and cells of tables end where their line ends; code is none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: string[] = [];
  let start = 0;
  const end = () => {
    if (words.length > 0) sentences.push({ words, line: start });
    words = [];
  };
  let isCode = false;
  for (const [line, row] of text.split('\n').entries()) {
    if (/^ {0,3}(```|~~~)/.test(row)) isCode = !isCode;
    const isOwn = /^\s*(#|[-*+] |\d+[.)] |\||>|$)/.test(row);
    if (isOwn || isCode) end();
    if (isCode || /^\s*\||^ {0,3}[-=|: ]+$/.test(row)) continue;
    const plain = row.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<[^>]*>|`[^`]*`|https?:\S+/g, '');
    for (const part of plain.split(/(?<=[.!?…:;][»”")*_]*)\s+/)) {
      if (words.length === 0) start = line;
      words.push(...(part.match(word) ?? []));
      if (/[.!?…:;][»”")*_]*$/.test(part)) end();
    }
    if (/^\s*#/.test(row)) end();
  }
  end();
  return sentences;
}
