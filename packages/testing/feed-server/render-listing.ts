import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../../..');
const script = path.join(import.meta.dirname, 'print-listing.ts');

const rendered = new Map<string, Promise<string>>();

/**
 * The HTML of a listing with declarative shadow DOM, as a site's build makes it; `feed` names the sample feed that it
 * starts from, the rest become attributes. A process of its own renders it: with Lit's server side in it, ours would
 * be no browser's any more.
 */
export function renderListing({ feed = 'whole', ...attributes }: Record<string, string>): Promise<string> {
  const key = JSON.stringify([feed, attributes]);
  let html = rendered.get(key);
  if (!html) rendered.set(key, (html = render(feed, attributes)));
  return html;
}

async function render(feed: string, attributes: Record<string, string>): Promise<string> {
  const snapshot = await readFile(path.join(import.meta.dirname, '../feeds', `${path.basename(feed)}.json`), 'utf8');
  const fromSource = ['--conditions=source', '--import', './scripts/register-css.ts'];
  const request = JSON.stringify({ attributes, snapshot });
  const { stdout } = await run(process.execPath, [...fromSource, script, request], { cwd: root });
  return stdout;
}
