import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolders, frontMatterSchema } from '@vicinia/cli/content.js';
import { contentFolder } from '../src/content/content-folder.ts';

/** How Astro's language server, which knows front matter in Markdown, wants files named. */
const nameOf = (file: string): string => decodeURIComponent(pathToFileURL(file).href).toLowerCase();

/** Writes which schema holds for which file to where Astro's extension for editors looks for it: `.astro` in the folder that is open. */
async function describe(content: string, workspace: string): Promise<void> {
  const target = path.join(workspace, '.astro/collections');
  await mkdir(target, { recursive: true });
  const entries: Record<string, string> = {};
  for (const { name, type } of contentFolders) {
    const files = await readdir(path.join(content, name), { recursive: true }).catch(() => []);
    for (const file of files) if (file.endsWith('.md')) entries[nameOf(path.join(content, name, file))] = name;
    // Editors know this version of JSON Schema best, and nothing here is newer.
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', ...frontMatterSchema(type) };
    await writeFile(path.join(target, `${name}.schema.json`), JSON.stringify(schema));
  }
  const collections = contentFolders.map(({ name }) => ({ name, hasSchema: true }));
  await writeFile(path.join(target, 'collections.json'), JSON.stringify({ collections, entries }));
}

/** While developing, VS Code with Astro's extension completes and explains the fields of contents as one types. */
export function editorSupport(): AstroIntegration {
  return {
    name: 'editor-support',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const site = new URL('../', import.meta.url);
        const content = contentFolder(site);
        const workspace = fileURLToPath(new URL('../', site));
        await describe(content, workspace);
        server.watcher.on('add', (file) => {
          if (file.startsWith(content)) void describe(content, workspace);
        });
      },
    },
  };
}
