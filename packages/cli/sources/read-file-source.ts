import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readText } from '@vicinia/feed/documents.js';
import type { Problem } from '@vicinia/feed/problem.js';
import { allKinds } from '@vicinia/feed/read.js';
import { decodeText } from './decode-text.ts';
import { placeProblems } from './place-problems.ts';
import { failedPage, type SourceOptions, type SourcePage } from './source-page.ts';

/** Beyond this no string can hold a document. */
const most = 500_000_000;
/** Beyond this a widget gives a document up (`fetchDocument`). */
const widgetsMost = 32_000_000;

type Found = Omit<Problem, 'path' | 'severity'> & Partial<Problem>;

async function readBytes(operand: string): Promise<Uint8Array | Found> {
  try {
    if (operand === '-') return await buffer(process.stdin);
    await using file = await open(operand);
    const { size } = await file.stat();
    return size > most ? { code: 'too-large' } : await file.readFile();
  } catch {
    return { code: 'unreadable' };
  }
}

/** A file, or standard input when it is called `-`. */
export async function readFileSource(operand: string, options: SourceOptions): Promise<SourcePage> {
  const file = operand === '-' ? '<stdin>' : operand;
  const problem = (found: Found): Problem => ({ severity: 'error', path: [], file, ...found });
  const bytes = await readBytes(operand);
  if (!(bytes instanceof Uint8Array)) return failedPage(file, problem(bytes));
  const { text, problem: misread } = decodeText(bytes);
  if (text === undefined) return failedPage(file, problem(misread!));

  const { format, columns, base } = options;
  const mediaType = /\.[ct]sv$/i.test(operand) ? 'text/csv' : '';
  const read = await readText({ text, mediaType }, base, { kinds: allKinds, format, columns });
  const problems = [
    ...(misread ? [problem(misread)] : []),
    ...(bytes.length > widgetsMost ? [problem({ code: 'too-large', severity: 'warning' })] : []),
    ...placeProblems(text, read.format, read.problems).map((found) => ({ ...found, file })),
  ];
  return { ...read, source: file, text, problems };
}
