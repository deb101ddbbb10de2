import { runProgram } from './run-program.ts';
import { inSeconds } from './in-seconds.ts';

export interface Step {
  name: string;
  /** Program and arguments. */
  program: readonly string[];
  /** Folder to run it in; the repository's unless told. */
  cwd?: string;
  env?: Record<string, string>;
}

export interface StepsOptions {
  signal: AbortSignal;
  /** Whether a failed step ends the row. */
  stopAtFailure: boolean;
}

/** The names of the steps by how they ended. */
export interface StepsResult {
  passed: string[];
  failed: string[];
}

/** Runs steps one after the other, a line each; shows the output of those that fail. */
export async function runSteps(steps: readonly Step[], { signal, stopAtFailure }: StepsOptions): Promise<StepsResult> {
  const passed: string[] = [];
  const failed: string[] = [];
  const width = Math.max(...steps.map((step) => step.name.length));
  for (const { name, program, ...options } of steps) {
    const started = performance.now();
    // A terminal shows what is under way; a log gets whole lines only.
    if (process.stdout.isTTY) process.stdout.write(`  ${name.padEnd(width)}  …`);
    const { code, output } = await runProgram(program, { ...options, signal, output: 'keep' });
    if (signal.aborted) break;
    const verdict = code === 0 ? 'done in' : 'FAILED after';
    console.log(`${process.stdout.isTTY ? '\r' : ''}  ${name.padEnd(width)}  ${verdict} ${inSeconds(started)}`);
    (code === 0 ? passed : failed).push(name);
    if (code === 0) continue;
    console.log(output.trimEnd().replaceAll(/^/gm, '    '));
    if (stopAtFailure) break;
  }
  return { passed, failed };
}
