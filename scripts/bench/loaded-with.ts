import path from 'node:path';
import { build } from 'esbuild';

/** The files that a browser loads with each of these modules: itself and what it imports statically from its own folder. */
export async function loadedWith(modules: readonly string[]): Promise<Map<string, Set<string>>> {
  const folder = path.dirname(modules[0]!);
  // Nothing is bundled: this only asks which file imports which.
  const { metafile } = await build({
    entryPoints: [...modules],
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    metafile: true,
    write: false,
    outdir: folder,
    logLevel: 'error',
  });
  const importsOf = (file: string) =>
    (metafile.inputs[file]?.imports ?? [])
      .filter(({ kind, external }) => kind === 'import-statement' && !external)
      .map((found) => found.path);
  const gather = (file: string, known: Set<string>) => {
    known.add(file);
    for (const next of importsOf(file)) if (!known.has(next)) gather(next, known);
    return known;
  };
  return new Map(
    modules.map((module) => {
      const files = gather(path.relative(folder, module), new Set());
      return [module, new Set([...files].map((file) => path.join(folder, file)))];
    }),
  );
}
