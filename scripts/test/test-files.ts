import { globSync } from 'node:fs';
import path from 'node:path';
import { root } from '../process/root.ts';

const suites = {
  node: { files: ['{packages,scripts,site}/**/*.node.test.ts'], except: [] },
  'feed-and-elements': { files: ['packages/{feed,elements,testing}/**/*.test.ts'], except: ['**/*.node.test.ts'] },
  site: { files: ['site/e2e/**/*.{test,spec}.ts'], except: ['**/*.node.test.ts'] },
};

/** A suite's files, as paths from the repository's folder; only those whose path holds one of the words, if any. */
export function testFiles(suite: keyof typeof suites, words: readonly string[] = []): string[] {
  const { files, except } = suites[suite];
  return globSync(files, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**', ...except] })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}
