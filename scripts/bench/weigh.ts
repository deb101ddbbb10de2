import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes of some files, as they are and as they travel. */
export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Each file is compressed by itself, as a server does. */
export function weigh(files: Iterable<string>): Weight {
  const sum: Weight = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const content = readFileSync(file);
    sum.raw += content.length;
    sum.gzip += gzipSync(content, { level: 9 }).length;
    sum.brotli += brotliCompressSync(content, brotli).length;
  }
  return sum;
}
