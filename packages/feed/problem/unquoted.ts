import type { Problem } from './problem.ts';

/** Does a number or a truth value stand where a text belongs? Then quotation marks are all that is missing. */
export function isUnquoted({ code, expected, found }: Problem): boolean {
  if (code !== 'type' || found === undefined || (expected !== 'text' && expected !== 'phone')) return false;
  return /^([-+.\d][\w.+-]*|true|false)$/i.test(found);
}
