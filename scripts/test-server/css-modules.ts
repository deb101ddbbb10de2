import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { cssModule, isCssModule } from '../css-module.ts';
import { root } from '../process/root.ts';

const MARK = 'css-module';

/** `import styles from './card.css'` in an element, for the test server; a style sheet that a page links stays one. */
export function cssModules(): TestRunnerPlugin {
  return {
    name: MARK,

    transformImport({ source, context }) {
      return isCssModule(source, path.join(root, context.path)) ? `${source}?${MARK}` : undefined;
    },

    async serve(context) {
      if (!context.path.endsWith('.css') || !(MARK in context.query)) return undefined;
      const source = await readFile(path.join(root, decodeURIComponent(context.path)), 'utf8');
      return { body: cssModule(source), type: 'js' };
    },
  };
}
