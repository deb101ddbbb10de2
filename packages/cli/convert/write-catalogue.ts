import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Feed } from '@vicinia/feed/model.js';
import { inOrder, writeStaticIndex } from '@vicinia/feed/write-static-index.js';
import { pageCount, writeJsonFeedPage } from '@vicinia/feed/write.js';

export interface CatalogueOptions {
  /** The file of the first page; the index lies beside it. */
  output: string;
  /** Where the first page will be published; without it the pages name each other as neighbours. */
  address: string | undefined;
  /** So many initiatives on each page after the first. */
  perPage: number;
  now: number;
  onFile: (file: string) => void;
}

export interface Catalogue {
  items: number;
  pages: number;
  /** Files of the index. */
  files: number;
}

/** What a listing shows at once, and once more. */
const FIRST_PAGE = 24;

const VERSION = /^[\da-f]{12}$/;

/** The index to which a page that is there already leads: visitors who have that page go on asking it. */
function announcedBefore(output: string): string | undefined {
  try {
    const { _vicinia } = JSON.parse(readFileSync(output, 'utf8')) as { _vicinia?: { index?: unknown } };
    return String(_vicinia?.index).split('/').at(-2);
  } catch {
    return undefined;
  }
}

/** Writes an index into a folder that is named after its content, so that no visitor finds files of two; says which one. */
function writeIndex(feed: Feed, folder: string, { now, onFile }: CatalogueOptions) {
  const unnamed = path.join(folder, 'new');
  rmSync(unnamed, { recursive: true, force: true });
  const hash = createHash('sha256');
  const folders = new Set<string>();
  const compress = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 });
  let files = 0;
  for (const { path: name, bytes } of writeStaticIndex(feed, { type: 'initiative', now, compress })) {
    const file = path.join(unnamed, name);
    if (!folders.has(path.dirname(file))) mkdirSync(path.dirname(file), { recursive: true });
    folders.add(path.dirname(file));
    if (files++ % 500 === 0) onFile(file);
    writeFileSync(file, bytes);
    hash.update(bytes);
  }
  const version = hash.digest('hex').slice(0, 12);
  rmSync(path.join(folder, version), { recursive: true, force: true });
  renameSync(unnamed, path.join(folder, version));
  return { version, files };
}

/**
 * Writes a catalogue of initiatives that is too large for one document: pages, a small one first, and a search index beside
 * them. The first page comes last, since it announces the others. Indexes of the same feed that nobody needs any more go.
 */
export function writeCatalogue(feed: Feed, options: CatalogueOptions): Catalogue {
  const { output, address, perPage, now, onFile } = options;
  const name = path.basename(output);
  const beside = `${name.replace(/\.json$/i, '')}-index`;
  const folder = path.join(path.dirname(output), beside);
  const before = announcedBefore(output);
  const ordered = inOrder(feed, now);
  const { version, files } = writeIndex(ordered, folder, options);
  const root = `${beside}/${version}/root.json`;
  const announcing = { ...ordered, index: address === undefined ? root : new URL(root, address).href };
  const paging = { address: address ?? name, type: 'initiative', firstPage: FIRST_PAGE, laterPages: perPage } as const;
  const pages = pageCount(feed.items.length, paging);
  for (let page = pages; page > 0; page--) {
    const { address: own, document } = writeJsonFeedPage(page === 1 ? announcing : ordered, page, paging);
    const file = path.join(path.dirname(output), decodeURI(own.slice(own.lastIndexOf('/') + 1)));
    onFile(file);
    writeFileSync(page === 1 ? output : file, `${JSON.stringify(document)}\n`);
  }
  for (const old of readdirSync(folder))
    if (VERSION.test(old) && old !== version && old !== before) rmSync(path.join(folder, old), { recursive: true });
  return { items: feed.items.length, pages, files };
}
