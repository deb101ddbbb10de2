import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from './content-type.ts';
import { isFile } from './find-file.ts';
import { replaceWords, type Replacements } from './replace-words.ts';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What is sent for a file in one encoding. */
export interface Representation {
  body: Buffer;
  encoding: Encoding;
  /** Entity tag, quotes included. */
  etag: string;
}

const endings = { br: '.br', gzip: '.gz' };
/** Up to here brotli works as hard as a build would; a larger file would keep its first visitor waiting. */
const BYTES_WORTH_FULL_EFFORT = 1_000_000;
const BYTES_TOO_FEW_TO_COMPRESS = 256;

/** Reads, rewrites and compresses files, and keeps the results until the file changes. */
export class FileCache {
  readonly #kept = new Map<string, Promise<Representation>>();
  readonly #replace: Replacements;

  constructor(replace: Replacements) {
    this.#replace = replace;
  }

  /** A file in the first of the accepted encodings that makes sense for it. */
  async get(file: string, accepted: readonly Encoding[]): Promise<Representation> {
    const { mtimeMs, size } = await stat(file);
    const compress = isText(file) && size >= BYTES_TOO_FEW_TO_COMPRESS;
    const encoding = (compress && accepted[0]) || 'identity';
    const key = `${file}\n${mtimeMs}\n${size}\n${encoding}`;
    const kept = this.#kept.get(key) ?? this.#represent(file, mtimeMs, encoding);
    this.#kept.set(key, kept);
    return kept;
  }

  async #represent(file: string, changed: number, encoding: Encoding): Promise<Representation> {
    const body = await this.#read(file);
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const etag = `"${hash}-${encoding}"`;
    if (encoding === 'identity') return { body, encoding, etag };
    const ready = file + endings[encoding];
    const usable = !this.#rewrites && (await isFile(ready)) && (await stat(ready)).mtimeMs >= changed;
    return { body: usable ? await readFile(ready) : await pack(body, encoding), encoding, etag };
  }

  async #read(file: string): Promise<Buffer> {
    const body = await readFile(file);
    return isText(file) && this.#rewrites ? Buffer.from(replaceWords(body.toString(), this.#replace)) : body;
  }

  get #rewrites(): boolean {
    return Object.keys(this.#replace).length > 0;
  }
}

function pack(body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body);
  const quality = body.length <= BYTES_WORTH_FULL_EFFORT ? 11 : 5;
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
