import path from 'node:path';
import { command, INTERRUPTED } from './process/command.ts';
import { root } from './process/root.ts';
import { runSteps, type Step } from './process/run-steps.ts';
import { tool } from './process/tool.ts';

const steps: Record<'packages' | 'site', Step> = {
  packages: { name: 'packages', program: [...tool('rollup'), '--config', 'rollup.config.ts'] },
  site: {
    name: 'site',
    program: [...tool('astro'), 'build'],
    cwd: path.join(root, 'site'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
};

/** Builds the packages, then the site, which stops at content mistakes. Resolves to whether all that was asked succeeded. */
export async function build(
  signal: AbortSignal,
  parts: readonly (keyof typeof steps)[] = ['packages', 'site'],
): Promise<boolean> {
  console.log('Building');
  const chosen = parts.map((part) => steps[part]);
  const { failed } = await runSteps(chosen, { signal, stopAtFailure: true });
  return failed.length === 0 && !signal.aborted;
}

if (import.meta.main) {
  await command(async (signal) => {
    const built = await build(signal);
    if (signal.aborted) return INTERRUPTED;
    return built ? 0 : 1;
  });
}
