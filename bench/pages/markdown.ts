import { render } from 'lit';
import { renderMarkdown } from '@vicinia/elements/text.js';
import { endlessMarkdown } from '@vicinia/testing/texts/endless-markdown.js';

declare global {
  var lengths: readonly number[];
  var texts: (length: number) => MarkdownText[];
}

/** A text, and what it takes to show it. */
export interface MarkdownText {
  name: string;
  milliseconds: number;
}

const runs = 5;
/** Blocks of these lengths, as often as they fit into more than is read as Markdown at all. */
globalThis.lengths = [100, 200, 290, 1_000, 4_900, 20_000];
const longest = 20_000;

const prose =
  '## Come *funziona*\n\nOgni giovedì ci troviamo nel campo dietro la scuola, con chi c’è: si semina, si zappa e si beve un ' +
  'caffè. Un **testo** con [un link](https://vicinia.example/) e parole di tutti i giorni.\n\n- uno\n- due\n\n';

/** The shortest of a few runs: what is longer is what else the machine does. */
function fastest(text: string): number {
  const box = document.createElement('div');
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    render(renderMarkdown(text, { level: 3 }), box);
    const time = performance.now() - start;
    render('', box);
    return time;
  });
  return Math.min(...times);
}

/** What blocks of this length take; prose beside the first, which gets the code ready. */
globalThis.texts = (length) => {
  const named = endlessMarkdown(length).map(([what, text]): [string, string] => [
    `${what}, ${length}`,
    `a${text}\n\n`.repeat(Math.max(1, Math.floor(longest / (text.length + 3)))),
  ]);
  if (length === globalThis.lengths[0]) named.unshift(['prose', prose.repeat(longest / prose.length)]);
  return named.map(([name, text]) => ({ name, milliseconds: fastest(text) }));
};
