import type { Problem } from '@vicinia/feed/problem.js';
import { readShape, startReading } from '@vicinia/feed/read.js';
import { checkDates } from './check-dates.ts';
import { checkOrder } from './check-order.ts';
import { checkRules } from './check-rules.ts';
import { frontMatter } from './front-matter.ts';
import type { ContentFile } from './list-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { placeProblem } from './place-problem.ts';
import { readText } from './read-text.ts';
import { refineProblem } from './refine-problem.ts';
import { scanText, type ScannedText } from './scan-text.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { withoutBlanks } from './without-blanks.ts';
import { withoutEchoes } from './without-echoes.ts';

/** One file as far as it could be read. */
export interface Entry {
  readonly source: ContentFile;
  /** The fields as written, without empty ones. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The Markdown below them. */
  readonly body: string;
  /** The line of the file that it begins on. */
  readonly bodyLine: number;
  /** What was found in it. */
  readonly text: ScannedText;
  readonly problems: Problem[];
  /** Gives a problem that is found later its line. */
  readonly place: (problem: Problem) => Problem;
}

/** Reads one file and checks it by itself. */
export async function readEntry(source: ContentFile, site: string, today: string): Promise<Entry> {
  const { file, folder } = source;
  const bare = {
    source,
    fields: {},
    body: '',
    bodyLine: 1,
    text: scanText(''),
    place: (problem: Problem) => ({ ...problem, file }),
  };
  const written = await readText(source.location, file);
  if (typeof written !== 'string') return { ...bare, problems: [written] };

  const parts = splitFrontMatter(written);
  if (typeof parts === 'string') {
    const found = parts === 'unclosed' && { found: '---' };
    return { ...bare, problems: [{ code: 'no-front-matter', severity: 'error', path: [], file, line: 1, ...found }] };
  }

  const { body, bodyLine } = parts;
  const text = scanText(body);
  const { document, lines, problems } = parseYaml(parts.yaml);
  // The YAML begins on the second line of the file.
  const syntax = problems.map((problem) => ({ ...problem, file, line: problem.line! + 1 }));
  if (!document) return { ...bare, body, bodyLine, text, problems: syntax };

  const shape = frontMatter[folder.type];
  const values: unknown = document.toJS() ?? {};
  const fields = withoutBlanks(values) as Record<string, unknown>;
  const reading = startReading(site, true);
  readShape(fields, shape, reading);
  const place = (problem: Problem) => ({ ...placeProblem(problem, document, lines), file });
  const found = [...reading.problems, ...checkOrder(fields), ...checkRules(fields), ...checkDates(fields, today)]
    .map((problem) => refineProblem(place(problem), fields, values, shape))
    .map(place);
  return { source, fields, body, bodyLine, text, problems: [...syntax, ...withoutEchoes(found)], place };
}
