/** How an answer can go wrong; `ok` is the sample feed as it is. */
export const answers = ['ok', 'fail', 'hang', 'close', 'truncated', 'html'] as const;
export type Answer = (typeof answers)[number];

/** What the address of a sample feed may ask of the server, as query parameters of these names. */
export interface Misbehaviour {
  /** One answer for each request in turn, the last one for all further ones: `ok,fail`. A feed's name stands for that feed. */
  answers?: readonly (Answer | `feed:${string}`)[];
  /** Names the row of requests that `answers` counts, and that `requestCount` tells of. */
  sequence?: string;
  /** The answer waits until somebody opens the gate of this name. */
  gate?: string;
  /** The status of the answer. */
  status?: number;
  /** Its media type. */
  type?: string;
}

const names = ['answers', 'sequence', 'gate', 'status', 'type'] as const satisfies (keyof Misbehaviour)[];

export function writeMisbehaviour(misbehaviour: Misbehaviour): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names) if (misbehaviour[name] !== undefined) query.set(name, String(misbehaviour[name]));
  return query;
}

export function readMisbehaviour(query: URLSearchParams): Misbehaviour {
  const text = (name: (typeof names)[number]) => query.get(name) ?? undefined;
  const wished = text('answers')?.split(',') as Misbehaviour['answers'];
  const unknown = wished?.find((it) => !it.startsWith('feed:') && !answers.some((known) => known === it));
  if (unknown !== undefined) throw new Error(`The feed server knows no answer "${unknown}"`);
  return {
    ...(wished && { answers: wished }),
    ...(query.has('sequence') && { sequence: text('sequence')! }),
    ...(query.has('gate') && { gate: text('gate')! }),
    ...(query.has('status') && { status: Number(text('status')) }),
    ...(query.has('type') && { type: text('type')! }),
  };
}
