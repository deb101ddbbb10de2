import { isFrontMatter } from './is-front-matter.ts';
import type { Problem } from './problem.ts';

const isEnglish = (language: string) => /^en(-|$)/i.test(language);

/** Line and column; of a table the cell says more, and in front matter each field has a line of its own. */
function placeInText(problem: Problem): string | undefined {
  const { line, column, cell } = problem;
  if (line === undefined) return undefined;
  return column === undefined || cell !== undefined || isFrontMatter(problem) ? String(line) : `${line}:${column}`;
}

/** A path with entries of lists counted from one: `schedule › 1 › end`. */
const steps = (path: Problem['path']) => path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › ');

/** What has the problem: `orto-del-porto · schedule › 1 › end`, or the cell of a table, `B3 «Data»`. */
function subject(problem: Problem, language: string): string[] {
  const { path, item, cell } = problem;
  const [list, index] = path;
  if (cell !== undefined) {
    const header = typeof index === 'string' ? (isEnglish(language) ? ` “${index}”` : ` «${index}»`) : '';
    return [cell + header, ...(item === undefined ? [] : [item])];
  }
  const isInList = list === 'items' && typeof index === 'number';
  const rest = steps(isInList ? path.slice(2) : path);
  const nth = isInList ? `${isEnglish(language) ? 'item' : 'voce'} ${index + 1}` : undefined;
  const label = isInList || !isFrontMatter(problem) ? (item ?? nth) : undefined;
  return [label, rest].filter((part) => part !== undefined && part !== '') as string[];
}

/**
 * Where a problem is: `content/initiatives/orto.md:7 · form`, `feed.json:12:9 · orto-del-porto · schedule › 1 › end`,
 * `table.csv:3 · B3 «Data»`, or an address in place of the file. `language` is a BCP 47 tag. Empty when nothing is known.
 */
export function locate(problem: Problem, language = 'it'): string {
  const { file, address } = problem;
  const place = placeInText(problem);
  const document =
    file !== undefined
      ? [file + (place === undefined ? '' : `:${place}`)]
      : address !== undefined
        ? [address, ...(place === undefined ? [] : [`${isEnglish(language) ? 'line' : 'riga'} ${place}`])]
        : [];
  return [...document, ...subject(problem, language)].join(' · ');
}
