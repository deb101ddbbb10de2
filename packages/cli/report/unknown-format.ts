import type { ReportWords } from './report-words.ts';

/** A format, and the mark by which it would be known: `CSV (Nome;Data;Luogo)`. */
const parts = (format: string): [title: string, mark: string] => {
  const [, title = format, mark = ''] = /^(.*?) \((.*)\)$/.exec(format) ?? [];
  return [title, mark];
};

/**
 * Which formats a document is not, and why: those that are JSON, as it is, or as it is not, by the mark that it lacks, and
 * the others together.
 */
export function notThese(formats: readonly string[], beginning: string, say: ReportWords): string[] {
  const isJson = /^[[{]/.test(beginning);
  const known = formats.map(parts);
  const couldBe = ([, mark]: [string, string]) =>
    isJson ? mark.startsWith('"') : !mark.startsWith('"') || mark.includes('<');
  const rest = known.filter((it) => !couldBe(it)).map(([title]) => title);
  return [
    ...known.filter(couldBe).map(([title, mark]) => say.lacks(title, mark)),
    ...(rest.length > 0 ? [say.otherwise(rest, isJson)] : []),
  ];
}
