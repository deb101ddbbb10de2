import { styleText } from 'node:util';
import { formatTitle } from '@vicinia/feed/documents.js';
import { explain, locate } from '@vicinia/feed/problem.js';
import type { Language } from '../terminal/language.ts';
import { printable } from '../terminal/printable.ts';
import { groupProblems, type ProblemGroup } from './group-problems.ts';
import { reportWords, type ReportWords } from './report-words.ts';
import { notThese } from './unknown-format.ts';
import { documentOf, summarise, type CheckedProblem, type TargetReport } from './report.ts';

/** Of a problem that many places have, so many more are named. */
const named = 2;
const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Writes a report for people; `stream` is where it goes, and decides whether there are colours. */
export class TextReport {
  readonly #language: Language;
  readonly #say: ReportWords;
  readonly #stream: NodeJS.WriteStream;

  constructor(language: Language, stream: NodeJS.WriteStream) {
    this.#language = language;
    this.#say = reportWords(language);
    this.#stream = stream;
  }

  #style(style: Parameters<typeof styleText>[0], text: string): string {
    return styleText(style, text, { stream: this.#stream });
  }

  /** What was read: `eventi.csv: CSV, 12 iniziative`. */
  #header({ target, format, items, pages }: TargetReport): string[] {
    if (format === undefined || format === 'content') return [];
    const counts = Object.entries(items).map(([kind, count]) => this.#say.items(kind as keyof typeof items, count));
    const parts = [
      format === 'empty-list' ? this.#say.emptyList : formatTitle(format),
      counts.join(', ') || this.#say.noItems,
      ...(pages > 1 ? [this.#say.pages(pages)] : []),
    ];
    return [`${this.#style('bold', printable(target))}: ${parts.join(', ')}`];
  }

  /** What the columns of a table were taken for is no problem, but has to be looked at. */
  #columns(problems: readonly CheckedProblem[]): string[] {
    return problems.flatMap(({ code, allowed = [] }) => {
      if (code !== 'guessed' && code !== 'unmapped') return [];
      const line = code === 'guessed' ? this.#say.columns(allowed) : this.#say.unused(allowed);
      return [this.#style('dim', `  ${printable(line)}`)];
    });
  }

  #elsewhere(first: CheckedProblem, other: CheckedProblem): string {
    const { file: _, address: __, ...within } = other;
    const { line, column, cell, found } = other;
    const place = cell ?? [line, column].filter((it) => it !== undefined).join(':');
    const where =
      documentOf(other) === documentOf(first) ? place || locate(within, this.#language) : locate(other, this.#language);
    return found === undefined || found === first.found ? where : `${where} ${this.#say.quoted(found)}`;
  }

  #group({ first, others }: ProblemGroup): string[] {
    const { severity, code, allowed = [], found = '', excerpt } = first;
    const label = this.#style(colours[severity], this.#say.severity[severity]);
    const listed = code === 'unknown-format' && found !== '' && allowed.length > 0;
    const { allowed: _, ...short } = first;
    const sentence = printable(explain(listed ? short : first, this.#language));
    const where = this.#style('bold', printable(locate(first, this.#language)));
    const places = others.slice(0, named).map((other) => this.#elsewhere(first, other));
    return [
      `${where}: ${label}: ${sentence}`,
      ...(excerpt !== undefined && this.#stream.isTTY ? excerpt.split('\n').map((line) => `  ${printable(line)}`) : []),
      ...(listed ? notThese(allowed, found, this.#say).map((line) => this.#style('dim', `  ${line}`)) : []),
      ...(others.length > 0 ? [this.#style('dim', `  ${printable(this.#say.again(others.length, places))}`)] : []),
    ];
  }

  #target(report: TargetReport): string {
    const told = report.problems.filter(({ code }) => code !== 'guessed' && code !== 'unmapped');
    const lines = [...this.#header(report), ...this.#columns(report.problems)];
    let document: string | undefined;
    for (const group of groupProblems(told)) {
      // Documents that one target has many of, such as a folder's files, stand apart.
      if (document !== undefined && document !== documentOf(group.first)) lines.push('');
      document = documentOf(group.first);
      lines.push(...this.#group(group));
    }
    return lines.map((line) => `${line}\n`).join('');
  }

  write(targets: readonly TargetReport[]): string {
    const summary = summarise(targets);
    const isWrong = summary.errors + summary.warnings > 0;
    const last = this.#style(isWrong ? 'red' : 'green', this.#say.summary(summary));
    return [...targets.map((target) => this.#target(target)).filter(Boolean), `${last}\n`].join('\n');
  }
}
