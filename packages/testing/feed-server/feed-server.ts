import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TestRunnerConfig } from '@web/test-runner';
import { answerFeed } from './answer-feed.ts';
import { answerCatalogue } from './catalogue.ts';
import { Gates } from './gates.ts';
import { Hosts } from './hosts.ts';
import { readAnswer, readMisbehaviour } from './misbehaviour.ts';
import { renderSample } from './render-widget.ts';
import { Sequences } from './sequences.ts';
import { Weathers } from './weathers.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PREFIX = '/test-feed/';
const CATALOGUE = 'catalogue/';

/**
 * Sample feeds under `/test-feed/<name>.json`, which answer badly on request (`Misbehaviour`). Beside them `open` opens a
 * gate, `count` tells how many requests of a row there were, `weather` changes a weather and tells of it, `host` starts and
 * stops a host of its own,`ssr` renders a widget
 * on the server, and under `catalogue/` is one with a search index.
 */
export function feedServer(): Middleware {
  const memory = { gates: new Gates(), sequences: new Sequences(), weathers: new Weathers() };
  const hosts = new Hosts((request, response) => void respond(request, response));

  async function tellHost(query: URLSearchParams): Promise<string> {
    if (query.has('start')) return String(await hosts.start(Number(query.get('start'))));
    await hosts.stop(Number(query.get('stop')));
    return '';
  }

  function tellWeather(query: URLSearchParams): string {
    const name = query.get('name') ?? '';
    const answer = query.get('answer');
    if (answer !== null) memory.weathers.turn(name, readAnswer(answer));
    return JSON.stringify(memory.weathers.of(name));
  }

  async function answer(path: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse) {
    if (path.startsWith(CATALOGUE)) return answerCatalogue(path.slice(CATALOGUE.length), response);
    switch (path) {
      case 'open':
        memory.gates.open(query.get('gate') ?? '');
        return response.writeHead(204).end();
      case 'count':
        return response.end(String(memory.sequences.count(query.get('sequence') ?? '')));
      case 'weather':
        return response.end(tellWeather(query));
      case 'host':
        return response.end(await tellHost(query));
      case 'ssr':
        return response.end(await renderSample(Object.fromEntries(query)));
      default:
        return answerFeed(request, response, path, readMisbehaviour(query), memory);
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://127.0.0.1');
    response.statusCode = 200;
    response.setHeader('access-control-allow-origin', '*');
    // The runner would let the browser keep answers for a year; these differ each time.
    response.setHeader('cache-control', 'no-store');
    try {
      await answer(pathname.slice(PREFIX.length), searchParams, request, response);
    } catch (error) {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end(String(error));
    }
  }

  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) {
      await next();
      return;
    }
    context.respond = false;
    await respond(context.req, context.res);
  };
}
