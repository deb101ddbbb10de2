import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContent, type Content, type ContentItem, type ContentPage } from '@vicinia/cli/content.js';
import { explain, locate } from '@vicinia/feed/problem.js';
import { contentFolder } from './content-folder.ts';
import { isExpired } from './is-expired.ts';

type Entry = ContentItem | ContentPage;

/** Contents are read whole, since they refer to each other, and once for all collections. */
let reading: Promise<Content> | undefined;

/** One collection, the first, lets contents be read anew when a file has changed: else each would have all of them read. */
let isWatched = false;

/** What is not public shows while developing only, and says so wherever its title stands. */
const marked = (entry: Entry, until: string | undefined): Entry =>
  until === undefined ? entry : { ...entry, title: `${until === 'draft' ? 'Bozza' : `Dal ${until}`}: ${entry.title}` };

const dayFormat = new Intl.DateTimeFormat('it', { dateStyle: 'long', timeZone: 'UTC' });

/** A content that has expired is in no listing; to who has its address, its text says so first. */
function dated(entry: Entry): Entry {
  const expires = 'expires' in entry ? entry.expires : undefined;
  if (expires === undefined || !isExpired({ expires }, Date.now())) return entry;
  const date = dayFormat.format(Date.parse(expires));
  const description = `> **Contenuto scaduto il ${date}:** può non valere più.\n\n${entry.description ?? ''}`;
  return { ...entry, description, descriptionFormat: 'markdown' };
}

async function fill(context: LoaderContext, type: Entry['type']): Promise<void> {
  const { store, config, logger, collection } = context;
  reading ??= readContent(contentFolder(config.root), {
    site: config.site!,
    example: true,
    withHidden: context.watcher !== undefined,
  });
  const { items, pages, hidden, problems } = await reading;
  const wanted = [...items, ...pages]
    .filter((it) => it.type === type)
    .map((it) => dated(marked(it, hidden.get(it.id))));
  for (const entry of wanted) {
    const data = entry as Record<string, unknown>;
    const file = path.join(contentFolder(config.root), collection, `${entry.id}.md`);
    const filePath = path.relative(fileURLToPath(config.root), file);
    // Where the file is counts, too: pictures beside it are looked for there, and contents may be in another folder now.
    const digest = context.generateDigest({ ...data, filePath });
    if (store.get(entry.id)?.digest === digest) continue;
    const rendered = await context.renderMarkdown(entry.description ?? '', { fileURL: pathToFileURL(file) });
    // Pictures beside the file, for Astro to make smaller.
    const assetImports = rendered.metadata?.imagePaths ?? [];
    store.set({ id: entry.id, data, rendered, digest, filePath, assetImports });
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
      const resets = !isWatched;
      isWatched = true;
      context.watcher?.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        if (resets) reading = undefined;
        void fill(context, type);
      });
    },
  };
}
