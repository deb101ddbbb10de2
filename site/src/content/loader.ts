import type { Loader, LoaderContext } from 'astro/loaders';
import { readContent, type Content, type ContentItem, type ContentPage } from '@vicinia/cli/content.js';
import { explain, locate } from '@vicinia/feed/problem.js';
import { contentFolder } from './content-folder.ts';

type Entry = ContentItem | ContentPage;

/** Contents are read whole, since they refer to each other, and once for all collections. */
let reading: Promise<Content> | undefined;

async function fill(context: LoaderContext, type: Entry['type']): Promise<void> {
  const { store, config, logger, collection } = context;
  reading ??= readContent(contentFolder(config.root), { site: config.site!, example: true });
  const { items, pages, problems } = await reading;
  const wanted = [...items, ...pages].filter((it) => it.type === type);
  for (const entry of wanted) {
    const data = entry as Record<string, unknown>;
    const digest = context.generateDigest(data);
    if (store.get(entry.id)?.digest === digest) continue;
    store.set({ id: entry.id, data, rendered: await context.renderMarkdown(entry.description ?? ''), digest });
  }
  for (const id of store.keys()) if (!wanted.some((entry) => entry.id === id)) store.delete(id);
  for (const problem of problems)
    if (problem.file?.includes(`/${collection}/`)) logger.error(`${locate(problem)} · ${explain(problem)}`);
}

/**
 * A collection out of the folder of the same name. While developing, files with mistakes are named and left out, and
 * everything else goes on; a build has been stopped before (`integrations/check-content.ts`).
 */
export function contentLoader(type: Entry['type']): Loader {
  return {
    name: 'vicinia-content',
    async load(context) {
      await fill(context, type);
      const folder = contentFolder(context.config.root);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        reading = undefined;
        void fill(context, type);
      });
    },
  };
}
