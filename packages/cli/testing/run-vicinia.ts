import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../vicinia.ts', import.meta.url));

// Reading the sources anew each time would take most of the time.
const cache = mkdtempSync(join(tmpdir(), 'vicinia-cache-'));
process.once('exit', () => rmSync(cache, { recursive: true, force: true }));

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on its standard input. */
  readonly input?: string | Uint8Array;
  /** Whoever reads stops after the first words, as `head` does. */
  readonly head?: boolean;
}

/** Runs the program as a shell would. */
export function runVicinia(args: readonly string[], { input, head, ...options }: RunOptions = {}): Promise<Outcome> {
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: cache, ...options.env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--conditions=source', program, ...args],
      { ...options, env, maxBuffer: Infinity },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin!.end(input);
    if (head) child.stdout!.once('data', () => child.stdout!.destroy());
  });
}
