import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.ts';
import { command } from './process/command.ts';
import { root } from './process/root.ts';
import { runProgram } from './process/run-program.ts';
import { tool } from './process/tool.ts';

/**
 * The site takes the packages from their sources, so a change in either shows at once. Astro's own configuration alone takes
 * them as they were built, so they are built where they never have been.
 */
await command(async (signal) => {
  const isBuilt = existsSync(path.join(root, 'packages/cli/dist/content.js'));
  if (!isBuilt && !(await build(signal, ['packages']))) return signal.aborted ? 0 : 1;
  const { code } = await runProgram([...tool('astro'), 'dev', '--ignore-lock', ...process.argv.slice(2)], {
    signal,
    cwd: path.join(root, 'site'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return signal.aborted ? 0 : code;
});
