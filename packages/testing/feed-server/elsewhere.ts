import type { Answerer } from './answer.ts';
import { withNext } from './with-next.ts';

const sample = '/test-feed/whole.json';

const redirect =
  (target: (host: string) => string): Answerer =>
  ({ request, response }) =>
    response.writeHead(302, { location: target(request.headers.host ?? '') }).end();

/** The same server by another name, which makes it another origin. */
const away = (host: string) => `http://${host.replace('127.0.0.1', 'localhost')}${sample}`;

/** Answers that send on, to no end too, and an answer that no other origin may read. */
export const elsewhere = {
  redirect: redirect(() => sample),
  'redirect-loop': ({ request, response }) => response.writeHead(302, { location: request.url }).end(),
  'redirect-away': redirect(away),
  'redirect-refused': redirect((host) => `${away(host)}?answers=no-cors`),
  // A system refuses to connect to this address (RFC 919) as it does to any when there is no network: ENETUNREACH.
  'redirect-nowhere': redirect(() => `http://255.255.255.255${sample}`),
  'page-after-page': ({ request, response, text, type }) => {
    const address = new URL(request.url ?? '', 'http://127.0.0.1');
    address.searchParams.set('page', String(Number(address.searchParams.get('page') ?? '1') + 1));
    response.writeHead(200, { 'content-type': type }).end(withNext(text, address.pathname + address.search));
  },
  'no-cors': ({ response, text, type }) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, { 'content-type': type }).end(text);
  },
} satisfies Record<string, Answerer>;
