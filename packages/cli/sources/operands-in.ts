import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolders } from '../content/content-folders.ts';

/** What the names of files with feeds end in. Pages are too many to be meant. */
const endings = /\.(?:json|jsonld|geojson|umap|ics|ical|xml|rss|atom|rdf|csv|tsv)$/i;

/**
 * What is to be read where these are named: a folder of contents and everything else by itself, of any other folder the
 * feeds that stand directly in it, by their names.
 */
export async function operandsIn(operands: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const operand of operands) {
    const entries = await readdir(operand, { withFileTypes: true }).catch(() => []);
    const isContent = entries.some(({ name }) => contentFolders.some((known) => known.name === name));
    const feeds = entries.filter((entry) => !entry.isDirectory() && endings.test(entry.name)).map(({ name }) => name);
    if (isContent || feeds.length === 0) all.push(operand);
    else all.push(...feeds.sort().map((name) => join(operand, name)));
  }
  return all;
}
