import type { AstroIntegration } from 'astro';
import { readContent } from '@vicinia/cli/content.js';
import { explain, locate } from '@vicinia/feed/problem.js';
import { contentFolder } from '../src/content/content-folder.ts';

/** Stops a build on editors' mistakes, all of them at once, before Astro meets the first. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        if (!process.argv.includes('build')) return;
        const { problems } = await readContent(contentFolder(config.root), { site: config.site! });
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(`${locate(problem, 'it')} · ${explain(problem, 'it')}`);
        const count = problems.length === 1 ? 'c’è un errore' : `ci sono ${problems.length} errori`;
        const refusal = new Error(`Il sito non è stato costruito: ${count} nei contenuti, qui sopra.`);
        // The place in this program helps no editor.
        refusal.stack = '';
        throw refusal;
      },
    },
  };
}
