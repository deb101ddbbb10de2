import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        const outputPath = `${folder}pagefind`;
        rmSync(outputPath, { recursive: true, force: true });
        const written = await index.writeFiles({ outputPath });
        await close();
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0) throw new Error(failed.join('\n'));
        // Its own interfaces, which nobody here uses.
        for (const part of [
          'ui.js',
          'ui.css',
          'modular-ui.js',
          'modular-ui.css',
          'highlight.js',
          'component-ui.js',
          'component-ui.css',
        ])
          rmSync(`${outputPath}/pagefind-${part}`, { force: true });
        logger.info(`${added.page_count} pages can be searched.`);
      },
    },
  };
}
