import { styleText } from 'node:util';
import { explain, locate, type Problem } from '@vicinia/feed/problem.js';
import type { Language } from './language.ts';
import { printable } from './printable.ts';
import { words } from './words.ts';

export interface Report {
  /** How many contents are in order. */
  readonly good: number;
  readonly problems: readonly Problem[];
}

const documentOf = ({ file, address }: Problem) => file ?? address ?? '';

function asText({ good, problems }: Report, language: Language): string {
  const stream = process.stdout;
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(documentOf(problem));
    if (group) group.push(problem);
    else groups.set(documentOf(problem), [problem]);
  }
  const paragraphs = [...groups.values()].map((group) =>
    group
      .map((problem) => {
        const where = styleText('bold', printable(locate(problem, language)), { stream });
        return `${where}: ${printable(explain(problem, language))}\n`;
      })
      .join(''),
  );
  const summary = words(language).summary(good, problems.length, groups.size);
  return [...paragraphs, styleText(problems.length === 0 ? 'green' : 'red', summary, { stream }) + '\n'].join('\n');
}

function asJson({ good, problems }: Report, language: Language): string {
  const explained = problems.map((problem) => ({ ...problem, sentence: explain(problem, language) }));
  return JSON.stringify({ good, problems: explained }, null, 2) + '\n';
}

/** Writes what a check found to the terminal, grouped by document; colours only where a person looks on. */
export function printReport(report: Report, format: 'text' | 'json', language: Language): void {
  process.stdout.write(format === 'json' ? asJson(report, language) : asText(report, language));
}
