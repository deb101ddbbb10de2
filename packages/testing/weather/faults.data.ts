import type { Answer } from '../feed-server/misbehaviour.ts';

/** How a listing can end: one of these, and nothing between them. */
export type Ending = 'content' | 'stale' | 'empty' | 'failed';

/** What a listing says of a fault, by the kind of it; `http` with the status. */
export type Reason = 'network' | 'timeout' | 'content' | 'large' | `http ${number}`;

export interface Fault {
  /** How the feed answers. */
  answer: Answer;
  /** Where the feed is: on another origin; on a host of its own, which goes down. */
  at?: 'another origin' | 'a host that goes down';
  /** Nothing but the time-out ends it. */
  endless?: true;
  /** The ending without, and with, a last good copy on the device. */
  cold: Ending;
  warm: Ending;
  /** Why, where it ends failed or stale. Engines differ in what they take for an answer. */
  reasons: readonly Reason[];
}

const lost = { cold: 'failed', warm: 'stale' } as const;
const fine = { cold: 'content', warm: 'content', reasons: [] } as const;
const network = { ...lost, reasons: ['network'] } as const;
const content = { ...lost, reasons: ['content'] } as const;
const cut = { ...lost, reasons: ['network', 'content'] } as const;
const large = { ...lost, reasons: ['large'] } as const;
const status = (code: number): Fault => ({ answer: `${code}`, ...lost, reasons: [`http ${code}`] });

/** What can go wrong with a feed, and how a listing of it ends. */
export const faults: Record<string, Fault> = {
  'the network cannot be reached': { answer: 'redirect-nowhere', ...network },
  'the connection is refused': { answer: 'ok', at: 'a host that goes down', ...network },
  'the connection is closed without an answer': { answer: 'close', ...network },
  'the connection is reset': { answer: 'reset', ...network },
  'the connection is reset in the middle': { answer: 'reset-midway', ...network },
  'no answer comes': { answer: 'hang', endless: true, ...lost, reasons: ['timeout'] },
  'the answer drips': { answer: 'drip', endless: true, ...lost, reasons: ['timeout'] },
  'the answer is shorter than announced': { answer: 'short', ...cut },
  'the answer lacks its last chunk': { answer: 'cut-chunk', ...cut },
  'the answer has no length, as in HTTP/1.0': { answer: 'no-length', ...fine },
  'the answer has no length, and is cut': { answer: 'no-length-cut', ...content },
  'the document is half of one': { answer: 'truncated', ...content },
  'the document ends within a letter': { answer: 'cut-letter', ...content },
  'it is a redirect': { answer: 'redirect', ...fine },
  'it is a redirect to another origin': { answer: 'redirect-away', ...fine },
  'it is a redirect to another origin that refuses': { answer: 'redirect-refused', ...network },
  'redirects go round': { answer: 'redirect-loop', ...network },
  'another origin does not let it be read (CORS)': { answer: 'no-cors', at: 'another origin', ...network },
  'another origin lets it be read': { answer: 'ok', at: 'another origin', ...fine },
  'it has not changed (304), and nobody asked': { answer: 'not-modified', ...lost, reasons: ['http 304'] },
  'it has not changed (304) since the browser’s copy': { answer: 'etag', ...fine },
  'the status is 401': status(401),
  'the status is 403': status(403),
  'the status is 404': status(404),
  'the status is 408': status(408),
  'the status is 410': status(410),
  'the status is 429': status(429),
  'the status is 429, with Retry-After in seconds': { answer: 'retry-in-seconds', ...lost, reasons: ['http 429'] },
  'the status is 429, with Retry-After as a date': { answer: 'retry-at-date', ...lost, reasons: ['http 429'] },
  'the status is 429, with a Retry-After of a day': { answer: 'retry-tomorrow', ...lost, reasons: ['http 429'] },
  'the status is 500': status(500),
  'the status is 503': status(503),
  'the content type is wrong': { answer: 'html-type', ...fine },
  'the character set has no such name': { answer: 'unknown-charset', ...fine },
  'the document has a byte order mark': { answer: 'byte-order-mark', ...fine },
  'the document is no UTF-8': { answer: 'latin-1', ...fine },
  'it is a log-in page': { answer: 'html', ...content },
  'it is a log-in page that describes its site': { answer: 'html-described', ...content },
  'it is an image': { answer: 'image', ...content },
  'it is a compressed file, said to be a table': { answer: 'gzip-file', ...content },
  'it is an error, told as JSON with status 200': { answer: 'error-json', ...content },
  'there is nothing in it': { answer: 'empty', ...content },
  'there is no content (204)': { answer: 'no-content', ...content },
  'it is a feed without items': { answer: 'feed:empty', cold: 'empty', warm: 'empty', reasons: [] },
  'it is not compressed as it says': { answer: 'bad-gzip', ...cut },
  'its compressed form is cut': { answer: 'cut-gzip', ...cut },
  'it is huge': { answer: 'huge', ...large },
  'it is huge, and does not say so': { answer: 'huge-unannounced', ...large },
  'it is huge once it is unpacked': { answer: 'huge-gzip', ...large },
};
