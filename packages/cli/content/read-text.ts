import { readFile } from 'node:fs/promises';
import type { Problem } from '@vicinia/feed/problem.js';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file; or why there is none. A byte order mark is left out. */
export async function readText(location: string, file: string): Promise<string | Problem> {
  const bytes = await readFile(location).catch(() => undefined);
  if (!bytes) return { code: 'unreadable', severity: 'error', path: [], file };
  try {
    return decoder.decode(bytes);
  } catch {
    return { code: 'unreadable', severity: 'error', path: [], file, expected: 'text' };
  }
}
