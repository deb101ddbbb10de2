import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { acceptedEncodings } from './accepted-encodings.ts';
import { contentType } from './content-type.ts';
import { FileCache } from './file-cache.ts';
import { findFile, isFile, type Mounts } from './find-file.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { replaceWords, type Replacements } from './replace-words.ts';
import { splitAddress } from './split-address.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers requests for the files of a folder and its mounts as a static host would. */
export function answerFrom(folder: string, mounts: Mounts, replace: Replacements): Answer {
  const cache = new FileCache(replace);
  const notFoundPage = path.join(folder, '404.html');

  // Read anew each time: a rebuild while we serve may change it.
  async function headerRules() {
    const source = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
    return parseHeaderRules(replaceWords(source, replace));
  }

  async function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const accepted = acceptedEncodings(request.headers['accept-encoding']?.toString());
    const { body, encoding, etag } = await cache.get(file, accepted);
    response.setHeader('etag', etag);
    response.setHeader('vary', 'Accept-Encoding');
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
    if (status === 200 && isCurrent(request.headers['if-none-match'], etag)) return void response.writeHead(304).end();
    if (!response.hasHeader('content-type')) response.setHeader('content-type', contentType(file));
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.writeHead(status, { 'content-length': body.length });
    response.end(body);
  }

  return async (request, response) => {
    const { written, decoded, query } = splitAddress(request.url ?? '/');
    if (decoded === undefined) return void response.writeHead(400).end('This address is not valid.\n');
    const headers = headersFor(await headerRules(), decoded);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const found = await findFile(decoded, { '/': folder, ...mounts });
    if (found.kind === 'folder') return void response.writeHead(301, { location: `${written}/${query}` }).end();
    if (found.kind === 'file') return send(found.file, 200, request, response);
    if (await isFile(notFoundPage)) return send(notFoundPage, 404, request, response);
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.\n');
  };
}

/** Whether an If-None-Match header names this entity tag. */
function isCurrent(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim()));
}
