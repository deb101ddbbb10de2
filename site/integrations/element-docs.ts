import { elementsOf, readManifest } from '../../scripts/manifest/custom-elements.ts';

const name = 'virtual:element-docs';

/** `virtual:element-docs`: what the elements' classes say of themselves, for the page of developers. */
export const elementDocs = () => ({
  name: 'element-docs',
  resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
  load: (id: string) =>
    id === `\0${name}` ? `export default ${JSON.stringify(elementsOf(readManifest()))}` : undefined,
});
