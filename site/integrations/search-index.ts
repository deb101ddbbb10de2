import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces, which nobody here uses. */
const INTERFACES = /^pagefind-(?:ui|modular-ui|highlight|component-ui)\.(?:js|css)$/;

/** Indexes the built pages, those that say what kind of thing they are, for the search that runs in the browser. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: folder });
        const made = await index.getFiles();
        await close();
        const failed = [...added.errors, ...made.errors];
        if (failed.length > 0) throw new Error(failed.join('\n'));
        // Written here: its own program may end before what it wrote has come to the disk.
        rmSync(`${folder}pagefind`, { recursive: true, force: true });
        for (const { path: name, content } of made.files.filter(({ path: file }) => !INTERFACES.test(file))) {
          const file = path.join(folder, 'pagefind', name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${added.page_count} pages can be searched.`);
      },
    },
  };
}
