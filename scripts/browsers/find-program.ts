import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** The first of these programs that is there: a path as it stands, a bare name looked for on the PATH. */
export function findProgram(names: readonly string[], searchPath = process.env.PATH ?? ''): string | undefined {
  const folders = searchPath.split(path.delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  );
  return candidates.find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
