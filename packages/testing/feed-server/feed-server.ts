import type { ServerResponse } from 'node:http';
import type { TestRunnerConfig } from '@web/test-runner';
import { answerFeed } from './answer-feed.ts';
import { Gates } from './gates.ts';
import { readMisbehaviour } from './misbehaviour.ts';
import { renderListing } from './render-listing.ts';
import { Sequences } from './sequences.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PREFIX = '/test-feed/';

/**
 * Sample feeds under `/test-feed/<name>.json`, which answer badly on request (`Misbehaviour`). Beside them `open` opens a
 * gate, `count` tells how many requests of a row there were, and `ssr` renders a listing on the server.
 */
export function feedServer(): Middleware {
  const gates = new Gates();
  const sequences = new Sequences();

  async function answer(path: string, query: URLSearchParams, response: ServerResponse): Promise<void> {
    switch (path) {
      case 'open':
        gates.open(query.get('gate') ?? '');
        response.writeHead(204).end();
        return;
      case 'count':
        response.end(String(sequences.count(query.get('sequence') ?? '')));
        return;
      case 'ssr':
        response.end(await renderListing(Object.fromEntries(query)));
        return;
      default:
        await answerFeed(response, path, readMisbehaviour(query), { gates, sequences });
    }
  }

  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) {
      await next();
      return;
    }
    // The runner would let the browser keep answers for a year; these differ each time.
    context.respond = false;
    const response = context.res;
    response.statusCode = 200;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    try {
      await answer(context.path.slice(PREFIX.length), new URLSearchParams(context.querystring), response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  };
}
