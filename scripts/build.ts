import path from 'node:path';
import { command, INTERRUPTED } from './process/command.ts';
import { root } from './process/root.ts';
import { runSteps } from './process/run-steps.ts';
import { tool } from './process/tool.ts';

/** Builds the packages, then the site, which stops at content mistakes. Resolves to whether both succeeded. */
export async function build(signal: AbortSignal): Promise<boolean> {
  console.log('Building');
  const { failed } = await runSteps(
    [
      { name: 'packages', program: [...tool('rollup'), '--config', 'rollup.config.ts'] },
      {
        name: 'site',
        program: [...tool('astro'), 'build'],
        cwd: path.join(root, 'site'),
        env: { ASTRO_TELEMETRY_DISABLED: '1' },
      },
    ],
    { signal, stopAtFailure: true },
  );
  return failed.length === 0 && !signal.aborted;
}

if (import.meta.main) {
  await command(async (signal) => {
    const built = await build(signal);
    if (signal.aborted) return INTERRUPTED;
    return built ? 0 : 1;
  });
}
