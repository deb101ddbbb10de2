import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { bundledPackages, type BundledPackage } from './bundled-packages.ts';

/** The address of a package in npm's registry, as other programs name it (Package URL, type npm). */
const purl = ({ name, version }: Pick<BundledPackage, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

function component(about: BundledPackage) {
  const [name = '', group] = about.name.split('/').reverse();
  return {
    type: 'library',
    'bom-ref': purl(about),
    ...(group && { group }),
    name,
    version: about.version,
    licenses: [{ expression: about.license ?? 'NOASSERTION' }],
    purl: purl(about),
  };
}

/**
 * Writes which packages of others a bundle contains (CycloneDX 1.6, JSON). It has neither a date nor a serial number, which
 * are optional: the same code gives the same file.
 * @param folder of the package that the bundle is of
 */
export const sbom = (fileName: string, folder: string): Plugin => ({
  name: 'sbom',
  generateBundle(_options, bundle) {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as BundledPackage;
    const own = component({ ...manifest, folder });
    const components = bundledPackages(bundle).map(component);
    const document = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: own },
      components,
      dependencies: [
        { ref: own['bom-ref'], dependsOn: components.map((each) => each['bom-ref']) },
        ...components.map((each) => ({ ref: each['bom-ref'] })),
      ],
    };
    this.emitFile({ type: 'asset', fileName, source: JSON.stringify(document, null, 2) + '\n' });
  },
});
