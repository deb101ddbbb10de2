import type { Answerer } from './answer.ts';

const tooMany =
  (retryAfter: () => string): Answerer =>
  ({ response }) =>
    response.writeHead(429, { 'retry-after': retryAfter() }).end();

const etag = '"sample"';

/** Nothing new, or not now. */
export const notNow = {
  'not-modified': ({ response }) => response.writeHead(304).end(),
  etag: ({ request, response, text, type }) => {
    const headers = { 'content-type': type, 'cache-control': 'no-cache', etag };
    if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
    else response.writeHead(200, headers).end(text);
  },
  'retry-in-seconds': tooMany(() => '7'),
  'retry-at-date': tooMany(() => new Date(Date.now() + 7000).toUTCString()),
  'retry-tomorrow': tooMany(() => '86400'),
} satisfies Record<string, Answerer>;
