import { spawnSync } from 'node:child_process';

/** The version that a program tells of itself ("156.0.8078.79"), or nothing when it will not say. */
export function versionOf(program: string, env: Readonly<Record<string, string>> = {}): string {
  const { stdout } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    timeout: 10_000,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? '';
}
