import path from 'node:path';
import { runProgram, type ProgramResult } from '../../scripts/process/run-program.ts';
import { root } from '../../scripts/process/root.ts';
import { tool } from '../../scripts/process/tool.ts';

/** Builds the site out of a folder of contents into a folder, as `npm run build` does once the packages are built. */
export function astroBuild(content: string, outDir: string): Promise<ProgramResult> {
  return runProgram([...tool('astro'), 'build', '--outDir', outDir], {
    cwd: path.join(root, 'site'),
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      NODE_OPTIONS: '',
      VICINIA_CONTENT: content,
    },
    output: 'keep',
    signal: new AbortController().signal,
  });
}
