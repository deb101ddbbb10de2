import { explain, locate } from '@vicinia/feed/problem.js';
import type { Language } from '../terminal/language.ts';
import { summarise, type TargetReport } from './report.ts';

/** What a check found, for programs: every problem by itself, with its sentence. README: “The command line”. */
export function jsonReport(targets: readonly TargetReport[], language: Language): string {
  const told = targets.map(({ target, format, pages, items, problems }) => ({
    target,
    format: format ?? null,
    pages,
    items,
    problems: problems.map(({ excerpt: _, ...problem }) => ({
      ...problem,
      place: locate(problem, language),
      sentence: explain(problem, language),
    })),
  }));
  return JSON.stringify({ targets: told, summary: summarise(targets) }, null, 2) + '\n';
}
