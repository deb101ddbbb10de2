import { scriptsOf } from '@vicinia/feed/documents.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { jsonFault } from './json-fault.ts';
import { jsonOffsets } from './json-offsets.ts';
import { LineIndex } from './line-index.ts';
import { placeInTable } from './place-in-table.ts';

/** Of what is missing, and of a name that is wrong, the name is shown, of the rest the value. */
const aboutTheName = new Set<Problem['code']>(['missing', 'unknown']);

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** A JSON text within a document (or all of it), and where in the document it begins. */
interface Part {
  readonly text: string;
  readonly start: number;
}

/** Gives problems of a JSON text their place in the document; `depth` steps of their paths lead to that text. */
function placeInJson({ text, start }: Part, problems: readonly Problem[], depth: number, lines: LineIndex): Problem[] {
  if (!isJson(text)) {
    const broken = jsonFault(text);
    return problems.map((problem) => {
      if (problem.code !== 'not-json' || !broken) return problem;
      const { offset, ...what } = broken;
      return { ...problem, ...what, ...lines.at(start + offset) };
    });
  }
  const paths = problems.map(({ path }) => path.slice(depth));
  const offsets = jsonOffsets(text, paths);
  return problems.map((problem, i) => {
    const { value, key = value, whole } = offsets[i]!;
    return { ...problem, ...lines.at(start + (whole && !aboutTheName.has(problem.code) ? value : key)) };
  });
}

/** In a page, the first step of a path is the number of the script. */
function placeInScripts(html: string, problems: readonly Problem[], lines: LineIndex): Problem[] {
  const placed = new Map<Problem, Problem>();
  scriptsOf(html).forEach(({ text, line }, i) => {
    const own = problems.filter(({ path }) => path[0] === i);
    const start = html.indexOf(text, lines.startOf(line));
    placeInJson({ text, start }, own, 1, lines).forEach((problem, j) =>
      placed.set(own[j]!, { ...problem, path: [`script ${i + 1}`, ...problem.path.slice(1)] }),
    );
  });
  return problems.map((problem) => placed.get(problem) ?? problem);
}

function place(text: string, format: string | undefined, problems: readonly Problem[]): readonly Problem[] {
  if (format === 'csv') return problems.map(placeInTable);
  if (/^\s*[{[]/.test(text)) return placeInJson({ text, start: 0 }, problems, 0, new LineIndex(text));
  return format === 'jsonld' ? placeInScripts(text, problems, new LineIndex(text)) : problems;
}

const byPlace = (a: Problem, b: Problem) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/**
 * Says where in its text each problem of a document is, and puts them into that order: in JSON, by itself or in a page, the
 * document's reader knew the path alone.
 */
export const placeProblems = (text: string, format: string | undefined, problems: readonly Problem[]): Problem[] =>
  problems.length === 0 ? [] : [...place(text, format, problems)].sort(byPlace);
