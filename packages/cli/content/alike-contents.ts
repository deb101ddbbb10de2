import type { Problem } from '@vicinia/feed/problem.js';
import type { Entry } from './read-entry.ts';

/** So many words in a row are compared. */
const run = 3;
/** What more contents than these say in the same words is a set phrase. */
const most = 20;
/** Of the shorter text, so much stands in the other too. */
const enough = 0.5;
/** So much of a text, in characters, tells which one it is. */
const beginning = 1_500;
/** With fewer runs, texts are alike by chance. */
const fewest = 8;

/** Everything that a content says in words, cut into runs. */
function runsOf({ fields, body }: Entry): Set<string> {
  const text = [fields['title'], fields['summary'], body.slice(0, beginning)].join(' ').toLowerCase();
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + run <= words.length; i++) runs.add(words.slice(i, i + run).join(' '));
  return runs;
}

/** Contents that say nearly the same as one before them, which somebody may have written down twice. */
export function alikeContents(entries: readonly Entry[]): Problem[] {
  const all = entries.map(runsOf);
  const whoSays = new Map<string, number[]>();
  for (const [index, runs] of all.entries())
    for (const words of runs) {
      const others = whoSays.get(words);
      if (!others) whoSays.set(words, [index]);
      else if (others.length <= most) others.push(index);
    }
  const problems: Problem[] = [];
  for (const [index, runs] of all.entries()) {
    if (runs.size < fewest) continue;
    const shared = new Map<number, number>();
    for (const words of runs) {
      const others = whoSays.get(words)!;
      if (others.length <= most) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const isAlike = ([other, count]: [number, number]) =>
      other < index && all[other]!.size >= fewest && count / Math.min(runs.size, all[other]!.size) >= enough;
    const first = [...shared].filter(isAlike).sort((a, b) => b[1] - a[1])[0]?.[0];
    if (first === undefined) continue;
    const { file } = entries[index]!.source;
    problems.push({ code: 'alike', severity: 'note', path: [], file, line: 1, nearest: entries[first]!.source.file });
  }
  return problems;
}
