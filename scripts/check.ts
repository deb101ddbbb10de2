import path from 'node:path';
import { command, INTERRUPTED } from './process/command.ts';
import { Refusal } from './process/refusal.ts';
import { root } from './process/root.ts';
import { runSteps, type Step } from './process/run-steps.ts';
import { tool } from './process/tool.ts';

const site = { cwd: path.join(root, 'site'), env: { ASTRO_TELEMETRY_DISABLED: '1' } };

/** A step's kind, the word before its colon, is what a person names to run that kind alone. */
function steps(): Step[] {
  const tsc = tool('@typescript/native', 'tsc');
  const packages = ['feed', 'elements', 'cli', 'testing'];
  return [
    ...packages.map((name) => ({
      name: `types: ${name}`,
      program: [...tsc, '--project', `packages/${name}/tsconfig.json`],
    })),
    { name: 'types: everything', program: [...tsc, '--project', 'tsconfig.json'] },
    { name: 'types: site', program: [...tool('astro'), 'check'], ...site },
    { name: 'lint', program: [...tool('eslint'), '--flag', 'unstable_native_nodejs_ts_config', '.'] },
    { name: 'format', program: [...tool('prettier'), '--check', '.'] },
    {
      name: 'content',
      program: [process.execPath, '--conditions=source', 'packages/cli/vicinia.ts', 'check', 'content'],
    },
    { name: 'messages', program: [process.execPath, 'scripts/messages.ts'] },
    {
      name: 'manifest',
      program: [
        process.execPath,
        '--conditions=source',
        '--import',
        './scripts/register-css.ts',
        'scripts/manifest.ts',
      ],
    },
    { name: 'dead-code', program: tool('knip') },
  ];
}

const kindOf = ({ name }: Step) => name.split(':', 1)[0]!;

/** Runs the steps of these kinds, or all. A failed step keeps none of the others from running. */
export async function check(kinds: readonly string[], signal: AbortSignal) {
  const known = [...new Set(steps().map(kindOf))];
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown) throw new Refusal(`There is no check "${unknown}". These are the checks: ${known.join(', ')}.`);
  const chosen = steps().filter((step) => kinds.length === 0 || kinds.includes(kindOf(step)));
  console.log('Checking');
  return runSteps(chosen, { signal, stopAtFailure: false });
}

if (import.meta.main) {
  await command(async (signal) => {
    const { failed } = await check(process.argv.slice(2), signal);
    if (signal.aborted) return INTERRUPTED;
    console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
    return failed.length > 0 ? 1 : 0;
  });
}
