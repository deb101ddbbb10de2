import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../process/root.ts';
import { feedAddress, feedPages } from '../feed-pages.ts';
import { servePages } from '../serve-pages.ts';

/** What `vicinia convert --index` has made of a generated feed. */
export interface Made {
  seconds: number;
  /** The most memory that the command had. */
  megabytes: number;
  /** Pages of the feed, files of the index, and their bytes. */
  pages: number;
  files: number;
  pageBytes: number;
  indexBytes: number;
}

const PER_PAGE = 500;

/** Tells at its end how much memory a program had, in kilobytes. */
const watcher = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

const sizeOf = (file: string): number => statSync(file).size;

/** Reads a generated feed of so many initiatives at an address, as somebody else's would be, and writes it into a folder. */
export async function makeCatalogue(folder: string, cdn: string, items: number, now: number): Promise<Made> {
  const { origin, files, close } = await servePages(cdn);
  try {
    for (const [address, text] of feedPages(origin, items, now)) files.set(address, text);
    const program = path.join(root, 'packages/cli/vicinia.ts');
    const wanted = ['--output', 'initiatives.json', '--pages', String(PER_PAGE), '--index', '--lang', 'en'];
    const args = [
      '--conditions=source',
      '--import',
      watcher,
      program,
      'convert',
      origin + feedAddress(items),
      ...wanted,
    ];
    const since = performance.now();
    // It notes that the server shares the feed with nobody.
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: Infinity });
    const seconds = (performance.now() - since) / 1000;
    const pages = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const index = readdirSync(path.join(folder, 'initiatives-index'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const sum = (names: readonly string[]) => names.reduce((all, name) => all + sizeOf(name), 0);
    return {
      seconds,
      megabytes: Number(/peak (\d+)/.exec(stderr)![1]) / 1024,
      pages: pages.length,
      files: index.length,
      pageBytes: sum(pages.map((name) => path.join(folder, name))),
      indexBytes: sum(index),
    };
  } finally {
    await close();
  }
}
