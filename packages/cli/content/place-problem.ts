import type { Problem } from '@vicinia/feed/problem.js';
import { isScalar, type Document, type LineCounter } from 'yaml';
import { findNode } from './find-node.ts';

const aboutTheKey = new Set<Problem['code']>(['missing', 'unknown']);

/**
 * Gives a problem its line and column in the file, and what the editor wrote there word for word (`0544` is not `544`).
 * What is missing is placed at the field that it is missing from, or at the opening `---`.
 */
export function placeProblem(problem: Problem, document: Document, lines: LineCounter): Problem {
  const { key, value, whole } = findNode(document, problem.path);
  const node =
    whole && value && !aboutTheKey.has(problem.code) ? value : (key ?? (problem.path.length > 1 ? value : undefined));
  const start = node?.range?.[0];
  // The YAML begins on the second line of the file.
  const { line, column } =
    start === undefined
      ? { line: 1, column: 1 }
      : { line: lines.linePos(start).line + 1, column: lines.linePos(start).col };
  const literal = whole && isScalar(value) && typeof value.value !== 'string' ? value.source : undefined;
  const found =
    literal !== undefined && problem.found !== undefined && problem.code !== 'missing' ? { found: literal } : {};
  return { ...problem, ...found, line, column };
}
