import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { answer } from './answer.ts';
import type { Gates } from './gates.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { Sequences } from './sequences.ts';
import type { Weathers } from './weathers.ts';
import { withNext } from './with-next.ts';

const feeds = path.join(import.meta.dirname, '../feeds');

/** What a feed's file may be called: nothing that leads out of the folder. */
const FILE = /^[\w-]+\.json$/;

const readSample = async (file: string) =>
  FILE.test(file) ? readFile(path.join(feeds, file), 'utf8').catch(() => undefined) : undefined;

/** What the answers to all requests have to do with each other. */
export interface Memory {
  gates: Gates;
  sequences: Sequences;
  weathers: Weathers;
}

/** Answers with a sample feed, or in the way in which it is asked to fail. */
export async function answerFeed(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  wish: Misbehaviour,
  { gates, sequences, weathers }: Memory,
): Promise<void> {
  const weather = wish.weather === undefined ? undefined : weathers.of(wish.weather);
  weather?.count(response);
  const how = weather?.answer ?? sequences.next(wish.sequence ?? '', wish.answers ?? ['ok']) ?? 'ok';
  if (wish.gate !== undefined) await gates.passed(wish.gate);
  const sample = await readSample(how.startsWith('feed:') ? `${how.slice(5)}.json` : file);
  if (sample === undefined) {
    response.writeHead(404).end();
    return;
  }
  const text = wish.next === undefined ? sample : withNext(sample, wish.next);
  const { status = 200, type = 'application/feed+json' } = wish;
  answer(how, { request, response, text, status, type, weather });
}
