import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputBundle } from 'rollup';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** A package of others that a bundle contains, with the folder that it came from. */
export interface BundledPackage {
  folder: string;
  name: string;
  version: string;
  /** As its package.json states it: an SPDX expression. */
  license?: string;
}

/** The packages of which a bundle holds some code, in the order of their folders. */
export function bundledPackages(bundle: OutputBundle): BundledPackage[] {
  const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []));
  const used = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id.replaceAll('\\', '/'));
  const folders = new Set(used.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []));
  return [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Omit<
      BundledPackage,
      'folder'
    >;
    const { name, version, license } = manifest;
    return { folder, name, version, ...(license && { license }) };
  });
}
