import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Gates } from './gates.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { Sequences } from './sequences.ts';

const feeds = path.join(import.meta.dirname, '../feeds');
const loginPage = '<!doctype html><title>Log in</title><form><input name="password" type="password"></form>';

/** What a feed's file may be called: nothing that leads out of the folder. */
const FILE = /^[\w-]+\.json$/;

const readSample = async (file: string) =>
  FILE.test(file) ? readFile(path.join(feeds, file), 'utf8').catch(() => undefined) : undefined;

/** Answers with a sample feed, or in the way in which it is asked to fail. */
export async function answerFeed(
  response: ServerResponse,
  file: string,
  wish: Misbehaviour,
  { gates, sequences }: { gates: Gates; sequences: Sequences },
): Promise<void> {
  const answer = sequences.next(wish.sequence ?? '', wish.answers ?? ['ok']) ?? 'ok';
  if (wish.gate !== undefined) await gates.passed(wish.gate);
  if (answer === 'hang') return;
  if (answer === 'close') {
    response.destroy();
    return;
  }
  const text = await readSample(answer.startsWith('feed:') ? `${answer.slice(5)}.json` : file);
  if (text === undefined) {
    response.writeHead(404).end();
    return;
  }
  const status = answer === 'fail' ? 503 : (wish.status ?? 200);
  response.writeHead(status, {
    'content-type': wish.type ?? (answer === 'html' ? 'text/html' : 'application/feed+json'),
  });
  response.end(answer === 'html' ? loginPage : answer === 'truncated' ? text.slice(0, text.length / 2) : text);
}
