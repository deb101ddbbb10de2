import { gzipSync } from 'node:zlib';
import type { Answerer } from './answer.ts';

const loginPage = '<!doctype html><title>Log in</title><form><input name="password" type="password"></form>';
const described =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"Log in"}</script>';
const onePixel = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const body =
  (write: (text: string) => string | Buffer, type?: string, headers: Record<string, string> = {}): Answerer =>
  ({ response, text, status, type: asked }) =>
    response.writeHead(status, { 'content-type': type ?? asked, ...headers }).end(write(text));

const gzip = { 'content-encoding': 'gzip' };

/** Begins as it should. WebKit shows what it cannot unpack as it is. */
function badGzip(text: string): Buffer {
  const bytes = gzipSync(text);
  return bytes.fill(0xff, bytes.length >> 1);
}

/** The bytes as far as half of the first letter that takes two of them, beyond the middle. */
function cutLetter(text: string): Buffer {
  const bytes = Buffer.from(text);
  const at = bytes.findIndex((byte, i) => i > bytes.length / 2 && byte > 0xc0);
  return bytes.subarray(0, at + 1);
}

/** Answers that are not what they say, no feed, or an odd one. */
export const spoilt = {
  truncated: body((text) => text.slice(0, text.length / 2)),
  'cut-letter': body(cutLetter),
  html: body(() => loginPage, 'text/html'),
  'html-described': body(() => loginPage + described, 'text/html'),
  image: body(() => Buffer.from(onePixel, 'base64'), 'image/gif'),
  'gzip-file': body((text) => gzipSync(text), 'text/csv'),
  'error-json': body(() => '{"error":{"code":"NO_SUCH_THING","message":"Something went wrong"}}', 'application/json'),
  empty: body(() => ''),
  'no-content': ({ response }) => response.writeHead(204).end(),
  'bad-gzip': body(badGzip, undefined, gzip),
  'cut-gzip': body((text) => gzipSync(text).subarray(0, 400), undefined, gzip),
  'html-type': body((text) => text, 'text/html; charset=utf-8'),
  'unknown-charset': body((text) => text, 'application/json; charset=utf8mb4'),
  'byte-order-mark': body((text) => `\uFEFF${text}`),
  'latin-1': body((text) => Buffer.from(text.replace(/[^\0-\xFF]/g, '?'), 'latin1'), 'application/json'),
} satisfies Record<string, Answerer>;
