import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const elements = fileURLToPath(new URL('../packages/elements/', import.meta.url));

// Vite takes every id that ends in .css for itself, so the module's id must not.
const PREFIX = '\0css-module:';
const SUFFIX = '.js';
const idOf = (file: string) => PREFIX + file + SUFFIX;

/** Lit's module for styles, of which native sheets need this much: no styles as text, no browsers without such sheets. */
const litStyles = /\/@lit\/reactive-element\/css-tag\.js$/;
const nativeStyles = `export const supportsAdoptingStyleSheets = true;
export const getCompatibleStyle = (sheet) => sheet;
export const adoptStyles = (root, sheets) => { root.adoptedStyleSheets = sheets; };
export const [CSSResult, css, unsafeCSS] = [];
`;

/** Rules for pages without scripts, in minified CSS. */
const withoutScripts = /@media ?\(scripting: ?none\)\{([^{}]*\{[^{}]*\})*\}/g;

export interface CssModuleOptions {
  minify?: boolean;
  /**
   * Export the browser's own `CSSStyleSheet`: where nothing is rendered on a server, that is all Lit needs, and smaller. What
   * is there runs scripts, too.
   */
  native?: boolean;
}

/** The source of a module whose default export is the style sheet, as a Lit `CSSResult` or as a `CSSStyleSheet`. */
export function cssModule(source: string, { minify = false, native = false }: CssModuleOptions = {}): string {
  const sheet = minify ? transformSync(source, { loader: 'css', minify: true }).code.trim() : source;
  const used = native ? sheet.replace(withoutScripts, '') : sheet;
  const literal = used.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  if (native)
    return `const sheet = /* @__PURE__ */ new CSSStyleSheet();\nsheet.replaceSync(\`${literal}\`);\nexport default sheet;\n`;
  return `import { css } from 'lit';\nexport default css\`${literal}\`;\n`;
}

/** Does this import mean a Lit style sheet? It does where one of the elements' own TypeScript modules imports a `.css`. */
export function isCssModule(specifier: string, importer: string | undefined): importer is string {
  if (!importer || !/^\.\.?\/.*\.css$/.test(specifier)) return false;
  return /\.ts($|\?)/.test(importer) && path.normalize(importer).startsWith(elements);
}

/** `import styles from './card.css'` in an element; a plugin for Rollup and for Vite. */
export function cssModules(options: CssModuleOptions = {}) {
  return {
    name: 'css-module',
    enforce: 'pre' as const,

    resolveId(source: string, importer: string | undefined) {
      if (!isCssModule(source, importer)) return null;
      return { id: idOf(path.resolve(path.dirname(importer), source)), moduleSideEffects: false };
    },

    async load(this: { addWatchFile(file: string): void }, id: string) {
      if (options.native && litStyles.test(id)) return { code: nativeStyles, map: { mappings: '' as const } };
      if (!id.startsWith(PREFIX)) return null;
      const file = id.slice(PREFIX.length, -SUFFIX.length);
      this.addWatchFile(file);
      return { code: cssModule(await readFile(file, 'utf8'), options), map: { mappings: '' as const } };
    },
  };
}
