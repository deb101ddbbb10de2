import path from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../process/refusal.ts';
import { root } from '../process/root.ts';

export interface BenchOptions {
  /** Times that each listing is shown at each size. */
  runs: number;
  /** Times that a listing comes and goes before the heap is looked at again. */
  rounds: number;
  json: boolean;
  wantsBuild: boolean;
  /** The folder with the widgets' files, and whether it is the one of this build. */
  cdn: string;
  isOwn: boolean;
}

const usage = 'npm run bench -- [--quick] [--json] [--no-build] [--cdn folder]';

export const ownCdn = 'packages/elements/dist/cdn';

const RUNS = 15;
const QUICK_RUNS = 3;
const ROUNDS = 1_000;
const QUICK_ROUNDS = 300;

export function readBenchOptions(args: string[]): BenchOptions {
  const { values } = parse(args);
  return {
    runs: values.quick ? QUICK_RUNS : RUNS,
    rounds: values.quick ? QUICK_ROUNDS : ROUNDS,
    json: values.json ?? false,
    wantsBuild: !values['no-build'] && values.cdn === undefined,
    cdn: path.resolve(root, values.cdn ?? ownCdn),
    isOwn: values.cdn === undefined,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        quick: { type: 'boolean' },
        json: { type: 'boolean' },
        'no-build': { type: 'boolean' },
        cdn: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}
