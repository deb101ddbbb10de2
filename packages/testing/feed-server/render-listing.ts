import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printedBy } from './printed-by.ts';

const script = path.join(import.meta.dirname, 'print-listing.ts');

const rendered = new Map<string, Promise<string>>();

/**
 * The HTML of a listing with declarative shadow DOM, as a site's build makes it; `feed` names the sample feed that it
 * starts from, the rest become attributes.
 */
export function renderListing({ feed = 'whole', ...attributes }: Record<string, string>): Promise<string> {
  const key = JSON.stringify([feed, attributes]);
  let html = rendered.get(key);
  if (!html) rendered.set(key, (html = render(feed, attributes)));
  return html;
}

async function render(feed: string, attributes: Record<string, string>): Promise<string> {
  const snapshot = await readFile(path.join(import.meta.dirname, '../feeds', `${path.basename(feed)}.json`), 'utf8');
  return printedBy(script, { attributes, snapshot });
}
