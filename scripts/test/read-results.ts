import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Makes room for a runner's file of results, so that one from before is never taken for this run's. */
export function clearResults(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

/** What a runner left in its file of results; undefined when it ended before it wrote any. */
export function readResults<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
