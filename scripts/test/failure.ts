import { stripVTControlCharacters } from 'node:util';

/** A test that failed, or a file that could not be run. */
export interface Failure {
  /** Path from the repository's folder, where it is known. */
  file?: string;
  /** The test's name, after those of the groups that it stands in. */
  test: string;
  /** The first line of its error. */
  error: string;
}

/** A failure, told in lines that fit a summary. */
export function failure(file: string | undefined, names: readonly string[], error = ''): Failure {
  const lines = stripVTControlCharacters(error).split('\n');
  const first = lines.map((line) => line.trim()).find(Boolean);
  return { ...(file && { file }), test: names.filter(Boolean).join(' › '), error: first ?? 'no reason is given' };
}
