import { parse, stringify } from 'yaml';
import type { ItemType } from '@vicinia/feed/model.js';
import { readShape, startReading } from '@vicinia/feed/read.js';
import { object } from '@vicinia/feed/schema.js';
import { frontMatter } from '../content/front-matter.ts';
import { splitFrontMatter } from '../content/split-front-matter.ts';
import { withoutBlanks } from '../content/without-blanks.ts';
import { template } from '../templates/template.ts';
import { unplacedCells, type Cell } from './unplaced-cells.ts';

export interface RowContent {
  readonly text: string;
  /** Required fields that the row has nothing for. */
  readonly missing: readonly string[];
  readonly unplaced: readonly Cell[];
}

export interface TableRow {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  /** As the reader of tables understood them. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What stands in required fields until somebody writes it. */
function placeholders(type: ItemType, title: string, today: string): Record<string, unknown> {
  const parts = splitFrontMatter(template(type, title, today));
  return typeof parts === 'string' ? {} : (parse(parts.yaml) as Record<string, unknown>);
}

const firstSentence = (text: string) => /^[^\n]{10,250}?[.!?](?=\s|$)/.exec(text)?.[0];

/** As lines behind `##`, which nobody publishes. */
const remark = (text: string) =>
  text
    .split('\n')
    .map((line) => `## ${line}`.trimEnd())
    .join('\n');

/** The file of a row: its fields and text, and what is missing or has no place as remarks. What is not whole is a draft. */
export function rowContent(
  type: ItemType,
  title: string,
  { headers, cells, fields }: TableRow,
  today: string,
): RowContent {
  const shape = frontMatter[type];
  const body = typeof fields['description'] === 'string' ? fields['description'].trim() : '';
  const summary = fields['summary'] ?? firstSentence(body);
  const wanted = Object.entries({ ...fields, title, summary }).filter(([name]) => shape.byName.has(name));
  // Values that the model would refuse are left out, and stay as remarks.
  const read = readShape(withoutBlanks(Object.fromEntries(wanted)), object(shape.fields), startReading());
  const own: Record<string, unknown> = read ?? {};
  const missing = shape.required.filter((name) => own[name] === undefined);
  const stand = placeholders(type, title, today);
  const filled = Object.fromEntries(missing.map((name) => [name, stand[name]]));
  const whole = { ...own, ...filled, ...(missing.length > 0 && { draft: true }) };
  const order = (name: string) => [...shape.byName.keys()].indexOf(name);
  const sorted = Object.fromEntries(Object.entries(whole).sort(([a], [b]) => order(a) - order(b)));
  const yaml = stringify(sorted, { lineWidth: 110 });
  const unplaced = unplacedCells(headers, cells, yaml + body);
  const remarks = [
    ...(missing.length > 0 ? [`Bozza: da completare ${missing.join(', ')}; poi togli la riga «draft: true».`] : []),
    ...(unplaced.length > 0 ? ['Dalla tabella, senza un posto qui sopra:'] : []),
    ...unplaced.map(({ header, text }) => `${header}: ${text}`),
  ].map((line) => `${remark(line)}\n`);
  return { text: `---\n${yaml}${remarks.join('')}---\n\n${body}${body && '\n'}`, missing, unplaced };
}
