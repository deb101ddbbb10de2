import path from 'node:path';
import { command } from './process/command.ts';
import { root } from './process/root.ts';
import { runProgram } from './process/run-program.ts';
import { tool } from './process/tool.ts';

/** The site takes the packages from their sources, so a change in either shows at once and nothing is built before. */
await command(async (signal) => {
  const { code } = await runProgram([...tool('astro'), 'dev', '--ignore-lock', ...process.argv.slice(2)], {
    signal,
    cwd: path.join(root, 'site'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return signal.aborted ? 0 : code;
});
