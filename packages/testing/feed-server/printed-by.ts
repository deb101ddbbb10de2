import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../../..');
const fromSource = ['--conditions=source', '--import', './scripts/register-css.ts'];

/**
 * What a script prints for a request, as JSON. It runs in a process of its own: with Lit's server side in it, ours would be
 * no browser's any more.
 */
export async function printedBy(script: string, request: unknown): Promise<string> {
  const { stdout } = await run(process.execPath, [...fromSource, script, JSON.stringify(request)], { cwd: root });
  return stdout;
}
