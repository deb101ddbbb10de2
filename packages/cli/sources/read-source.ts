import { readAddress } from './read-address.ts';
import { readFileSource } from './read-file-source.ts';
import type { SourceOptions, SourcePage } from './source-page.ts';

/** Is an operand an address, and not the name of a file? */
export const isAddress = (operand: string): boolean => /^([a-z][a-z0-9+.-]+:\/\/|data:)/i.test(operand);

/**
 * Reads what a command was pointed to, in any format: an address with all its pages, a file, or standard input (`-`). Never
 * throws on what is there or missing: that is a page's problem.
 */
export async function* readSource(operand: string, options: SourceOptions = {}): AsyncGenerator<SourcePage, void> {
  if (isAddress(operand)) yield* readAddress(operand, options);
  else yield await readFileSource(operand, options);
}
