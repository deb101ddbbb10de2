import type { Problem } from '@vicinia/feed/problem.js';

/** Parses JSON; a mistake comes with its line and column, as far as the engine tells where it is. */
export function parseJson(text: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const offset = Number(
      /position (\d+)/.exec(String(error))?.[1] ?? (/end of/i.test(String(error)) ? text.length : NaN),
    );
    const before = Number.isNaN(offset) ? undefined : text.slice(0, offset).split('\n');
    const place = before && { line: before.length, column: before.at(-1)!.length + 1 };
    return { problem: { code: 'not-json', severity: 'error', path: [], ...place } };
  }
}
