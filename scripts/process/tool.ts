import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

/** How to run a package's command with the Node that runs us, on any system: `tool('rollup')`, `tool('@typescript/native', 'tsc')`. */
export function tool(packageName: string, name = packageName): string[] {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (!script) throw new Error(`${packageName} has no command ${name}`);
  return [process.execPath, path.join(folder, script)];
}
