import { spawn } from 'node:child_process';
import { root } from './root.ts';

export interface ProgramOptions {
  /** Aborting it ends the program. */
  signal: AbortSignal;
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** `show` lends the program our terminal, `keep` returns what it says. */
  output?: 'show' | 'keep';
}

export interface ProgramResult {
  /** Exit code; 1 when the program was ended by a signal or could not start. */
  code: number;
  output: string;
}

const MILLISECONDS_TO_END_IN_ORDER = 5_000;

/** Runs a program to its end; never rejects. */
export function runProgram(program: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const { signal, cwd = root, env, output = 'show' } = options;
  if (signal.aborted) return Promise.resolve({ code: 1, output: '' });
  const [file = '', ...args] = program;
  const stdio = output === 'show' ? 'inherit' : 'pipe';
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: [output === 'show' ? 'inherit' : 'ignore', stdio, stdio],
  });
  const kept: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
  const end = () => {
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), MILLISECONDS_TO_END_IN_ORDER).unref();
  };
  signal.addEventListener('abort', end, { once: true });
  return new Promise((resolve) => {
    const finish = (code: number) => {
      signal.removeEventListener('abort', end);
      resolve({ code, output: Buffer.concat(kept).toString() });
    };
    child.on('error', (error) => {
      kept.push(Buffer.from(`${file} could not be started: ${error.message}\n`));
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
