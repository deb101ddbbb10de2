import { italianFields } from '@vicinia/feed/words.js';
import { mendValueLine } from './mend-value-line.ts';
import { italianFor } from './nearest-italian.ts';

export interface Mend {
  /** Which line, from zero. */
  readonly index: number;
  readonly text: string;
}

type Rule = (lines: readonly string[], index: number) => string | undefined;

const indent = (line: string) => /^ */.exec(line)![0];
const isField = (line: string) => /^\s*(- +)?[A-Za-z]\w*:( |$)/.test(line);

const tabs: Rule = (lines, index) => {
  const start = /^[\s-]*\t[\s-]*/.exec(lines[index]!)?.[0];
  if (start === undefined) return undefined;
  return start.replace(/-\t/g, '- ').replaceAll('\t', '  ') + lines[index]!.slice(start.length);
};

const value: Rule = (lines, index) => mendValueLine(lines[index]!);

const fieldNames = Object.keys(italianFields);
const isName = (word: string) => fieldNames.includes(word) || italianFor(word, fieldNames, italianFields) !== undefined;

/** `title:Orto` and `title Orto` lack something after the field's name. */
const colon: Rule = (lines, index) => {
  const line = lines[index]!;
  const parts = /^(\s*(?:- +)?)([A-Za-z]\w*)(:| +)(?![:-])(\S.*)$/.exec(line);
  if (!parts || isField(line)) return undefined;
  const [, indent, name, mark, rest] = parts;
  return mark === ':' || isName(name!) ? `${indent}${name}: ${rest}` : undefined;
};

/** A field that stands deeper than the one above it, though that one has a value; or not as deep as its siblings. */
const indentation: Rule = (lines, index) => {
  const above = lines.slice(0, index).findLast((line) => line.trim() !== '');
  const line = lines[index]!;
  if (above === undefined || !isField(line) || indent(line) === indent(above)) return undefined;
  const hasValue = isField(above) && !/:\s*$/.test(above);
  return hasValue ? indent(above) + line.trimStart() : undefined;
};

const openQuote: Rule = (lines, index) =>
  /^\s*(- +)*([\w-]+:[ \t]+)?["']/.test(lines[index]!) ? mendValueLine(lines[index]!) : undefined;

/**
 * The line that makes YAML stumble at line `at`, as it was probably meant. The mistake may be on that line, on the next
 * (wrongly indented) or, `isQuoted`, on one before: a quotation mark that was never closed. Undefined without a good guess.
 */
export function mendYaml(lines: readonly string[], at: number, isQuoted: boolean): Mend | undefined {
  const before = isQuoted ? lines.slice(0, at).map((_, index) => at - 1 - index) : [];
  const tries: [Rule, number][] = [
    [tabs, at],
    [value, at],
    ...before.map((index): [Rule, number] => [openQuote, index]),
    [indentation, at],
    [indentation, at + 1],
    [colon, at],
  ];
  for (const [rule, index] of tries) {
    if (lines[index] === undefined) continue;
    const text = rule(lines, index);
    if (text !== undefined && text !== lines[index]) return { index, text };
  }
  return undefined;
}
