import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers.ts';
import { styleHashes } from './style-hashes.ts';

const widgets = fileURLToPath(new URL('../../packages/elements/dist/cdn/', import.meta.url));

/** Puts beside the pages what a host needs: the widgets' files under `/widgets/v1/`, and the headers. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (!existsSync(widgets)) throw new Error('The widgets are not built yet: run "npm run build" from the root.');
        cpSync(widgets, `${folder}widgets/v1/`, { recursive: true });
        writeFileSync(`${folder}_headers`, headersFile(styleHashes(folder)));
      },
    },
  };
}
