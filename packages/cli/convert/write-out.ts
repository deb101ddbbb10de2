import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** Pieces are put together to so many characters: a stream takes few large ones better than many small. */
const CHUNK = 65_536;

async function* chunks(pieces: Pieces): AsyncGenerator<string, void> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Writes a document to a file, or to a stream that stays open, no faster than that takes it, nor than it comes. */
export async function writeOut(pieces: Pieces, to: string | Writable): Promise<void> {
  const isFile = typeof to === 'string';
  await pipeline(Readable.from(chunks(pieces)), isFile ? createWriteStream(to) : to, { end: isFile });
}
