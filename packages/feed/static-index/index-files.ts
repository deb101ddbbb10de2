import { LoadError } from '../load/load-error.ts';
import { fits } from '../shape/fits.ts';
import { paths, rootFile, type RootFile } from './layout.ts';

/** More than this of a file that has been decompressed is not read. */
const LIMIT = 8_000_000;

const patience = 15_000;

async function decompressed(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.pipeThrough(new DecompressionStream('gzip')).getReader();
  for (let part = await reader.read(); part.value; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length <= LIMIT) continue;
    void reader.cancel();
    throw new RangeError('The file is too large.');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The files of an index, each fetched once. What fails is fetched anew when it is asked for again. */
export class IndexFiles {
  readonly address: string;
  readonly #files = new Map<string, Promise<unknown>>();

  /** `address` is that of the root. */
  constructor(address: string) {
    this.address = address;
  }

  /** Throws a `LoadError` when there is no such file, or none that is an index. */
  async root(): Promise<RootFile> {
    const root: unknown = await this.#get(paths.root, (response) => response.json());
    if (!fits(rootFile)(root)) throw this.damaged(paths.root);
    return root as RootFile;
  }

  /** Has a file been asked for already? */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  bytes(path: string): Promise<Uint8Array> {
    return this.#get(path, ({ body }) => decompressed(body!));
  }

  json(path: string): Promise<unknown> {
    const read = async ({ body }: Response): Promise<unknown> =>
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await decompressed(body!)));
    return this.#get(path, read);
  }

  /** What is wrong where a file is not what it should be; it is fetched anew, too. */
  damaged(path: string): LoadError {
    this.#files.delete(path);
    return new LoadError({ code: 'no-index', address: new URL(path, this.address).href });
  }

  #get<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
    const known = this.#files.get(path);
    if (known) return known as Promise<T>;
    const file = this.#fetch(path, read);
    this.#files.set(path, file);
    file.catch(() => this.#files.delete(path));
    return file;
  }

  async #fetch<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
    const { href } = path === paths.root ? new URL(this.address) : new URL(path, this.address);
    try {
      const response = await fetch(href, { credentials: 'omit', signal: AbortSignal.timeout(patience) });
      if (response.ok && response.body) return await read(response);
    } catch {
      // Told in the same words.
    }
    throw this.damaged(path);
  }
}
