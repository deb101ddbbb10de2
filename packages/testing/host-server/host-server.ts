import path from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { printedBy } from '../feed-server/printed-by.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PREFIX = '/test-host/';
const textScript = path.join(import.meta.dirname, 'print-text.ts');

const page = (element: string) => `<!doctype html>
<html lang="it">
  <head>
    <meta charset="utf-8">
    <title>Host</title>
    <script type="module" src="/packages/testing/host-server/recorder.ts"></script>
    <script type="module" src="/packages/elements/${element}/define.ts"></script>
  </head>
  <body></body>
</html>`;

/**
 * Under `/test-host/`, a page that embeds a widget (`?element=training`; a listing of initiatives, unless told), under the
 * Content-Security-Policy that its address asks for (`?policy=…`); beside it `text?html=…` is a feed's HTML as a server renders it.
 */
export function hostServer(): Middleware {
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) {
      await next();
      return;
    }
    context.respond = false;
    const query = new URLSearchParams(context.querystring);
    const policy = query.get('policy');
    const element = /^[a-z]+$/.exec(query.get('element') ?? '')?.[0] ?? 'initiatives';
    context.res.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...(policy && { 'content-security-policy': policy }),
    });
    context.res.end(context.path === `${PREFIX}text` ? await printedBy(textScript, query.get('html')) : page(element));
  };
}
