/** How an answer can go wrong; `ok` is the sample feed as it is. `answer.ts` says what each of them does. */
export const answers = [
  'ok',
  'fail',
  // No answer, or none to the end.
  'hang',
  'drip',
  'close',
  'reset',
  'reset-midway',
  'short',
  'cut-chunk',
  'no-length',
  'no-length-cut',
  // Somewhere else.
  'redirect',
  'redirect-loop',
  'redirect-away',
  'redirect-refused',
  'redirect-nowhere',
  'no-cors',
  'page-after-page',
  // Nothing new, or not now.
  'not-modified',
  'etag',
  'retry-in-seconds',
  'retry-at-date',
  'retry-tomorrow',
  // Not what it says, or no feed.
  'truncated',
  'cut-letter',
  'html',
  'html-described',
  'image',
  'gzip-file',
  'error-json',
  'empty',
  'no-content',
  'bad-gzip',
  'cut-gzip',
  'huge',
  'huge-unannounced',
  'huge-gzip',
  // Odd, but a feed.
  'html-type',
  'unknown-charset',
  'byte-order-mark',
  'latin-1',
] as const;

/** An answer by its name; a status stands for the feed with that status, `feed:` and a name for another sample feed. */
export type Answer = (typeof answers)[number] | `${number}` | `feed:${string}`;

/** What the address of a sample feed may ask of the server, as query parameters of these names. */
export interface Misbehaviour {
  /** One answer for each request in turn, the last one for all further ones: `ok,fail`. */
  answers?: readonly Answer[];
  /** Names the row of requests that `answers` counts, and that `requestCount` tells of. */
  sequence?: string;
  /** Names the weather (`weather.ts`) that decides how to answer, in place of `answers`. */
  weather?: string;
  /** The answer waits until somebody opens the gate of this name. */
  gate?: string;
  /** The status of the answer. */
  status?: number;
  /** Its media type. */
  type?: string;
  /** Address of the page that comes after this one. */
  next?: string;
}

const names = [
  'answers',
  'sequence',
  'weather',
  'gate',
  'status',
  'type',
  'next',
] as const satisfies (keyof Misbehaviour)[];

export function writeMisbehaviour(misbehaviour: Misbehaviour): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names) if (misbehaviour[name] !== undefined) query.set(name, String(misbehaviour[name]));
  return query;
}

const isAnswer = (text: string): text is Answer =>
  /^(feed:.+|\d{3})$/.test(text) || answers.some((known) => known === text);

export function readAnswer(text: string): Answer {
  if (!isAnswer(text)) throw new Error(`The feed server knows no answer "${text}"`);
  return text;
}

export function readMisbehaviour(query: URLSearchParams): Misbehaviour {
  const { answers: row, status, ...texts } = Object.fromEntries(names.map((name) => [name, query.get(name)]));
  return {
    ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)) as Misbehaviour),
    ...(row && { answers: row.split(',').map(readAnswer) }),
    ...(status && { status: Number(status) }),
  };
}
