import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { Answerer } from './answer.ts';

/** More than the reader takes of one document (`read-limited.ts`). */
const length = 33_000_000;
const piece = Buffer.alloc(1_000_000, ' ');

function* pieces(): Generator<Buffer> {
  for (let sent = 0; sent < length; sent += piece.length) yield piece;
}

let zipped: Buffer | undefined;

const answerHugely =
  (headers: Record<string, string>): Answerer =>
  ({ response, type }) => {
    response.writeHead(200, { 'content-type': type, ...headers });
    const stream = Readable.from(pieces());
    response.once('close', () => stream.destroy());
    stream.pipe(response);
  };

/** Answers beyond all measure: announced, not announced, and small on the way. */
export const huge = {
  huge: answerHugely({ 'content-length': String(length) }),
  'huge-unannounced': answerHugely({}),
  'huge-gzip': ({ response, type }) => {
    zipped ??= gzipSync(Buffer.alloc(length, ' '));
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(zipped);
  },
} satisfies Record<string, Answerer>;
