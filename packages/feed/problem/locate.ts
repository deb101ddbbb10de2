import type { Problem } from './problem.ts';

/**
 * Where a problem is: `content/initiatives/orto.md:7 · form`, or `https://… · orto-del-porto · schedule › 1 › end` in a
 * feed. Entries of lists are counted from one. `language` is a BCP 47 tag. Empty when nothing is known.
 */
export function locate(problem: Problem, language = 'it'): string {
  const parts: string[] = [];
  if (problem.file !== undefined) parts.push(problem.file + (problem.line === undefined ? '' : `:${problem.line}`));
  else if (problem.address !== undefined) parts.push(problem.address);
  let path = problem.path;
  const [list, index] = path;
  if (list === 'items' && typeof index === 'number') {
    const nth = /^en(-|$)/i.test(language) ? 'item' : 'voce';
    parts.push(problem.item ?? `${nth} ${index + 1}`);
    path = path.slice(2);
  } else if (problem.item !== undefined && problem.file === undefined) parts.push(problem.item);
  if (path.length > 0) parts.push(path.map((step) => (typeof step === 'number' ? step + 1 : step)).join(' › '));
  return parts.join(' · ');
}
