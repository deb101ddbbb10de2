import { minify } from 'terser';
import type { Plugin } from 'rollup';

/** The names that a chunk exports, by what they are called inside it: `export { longName as a }`. */
function exportedNames(code: string): [local: string, exported: string][] {
  const [, list = ''] = /\bexport \{([^}]*)\};?\s*$/.exec(code) ?? [];
  return [...list.matchAll(/([\w$]+) as ([\w$]+)/g)].map(([, local, exported]) => [local!, exported!]);
}

/** Minifies chunks. What a chunk exports gets the same name inside, so that the list of exports names it once. */
export const minified = (): Plugin => ({
  name: 'minified',
  async renderChunk(code) {
    const names = exportedNames(code).filter(([, exported]) => exported !== 'default');
    const { code: small } = await minify(code, {
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, ecma: 2022 },
      format: { comments: /^!/, ecma: 2022 },
      nameCache: { vars: { props: Object.fromEntries(names.map(([local, exported]) => [`$${local}`, exported])) } },
    });
    return small === undefined ? null : { code: small, map: null };
  },
});
