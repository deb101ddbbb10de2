import type { Problem } from '../problem/problem.ts';

/** A request is tried so many times in all. */
export const maxTries = 3;

/** No server may make a visitor wait longer than this for another try. */
const longest = 10_000;

/**
 * Can another try help? When the network or the server stumbles, yes; when the server has said no, it will say so again, and
 * who has waited for a time-out has waited long enough.
 */
export function isPassing({ code, status = 0 }: Problem): boolean {
  return code === 'network' || (code === 'http' && (status === 408 || status === 429 || status >= 500));
}

/**
 * Milliseconds until the next try: what the server asks for (Retry-After, RFC 9110, 10.2.3: seconds or a date), else half a
 * second, doubled with each try, of which a random half is taken off, so that a crowd does not come back all at once.
 * Undefined when it is too long to wait for.
 */
export function retryDelay(tries: number, retryAfter: string | null | undefined, now = Date.now()): number | undefined {
  if (retryAfter) {
    const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
    if (asked > longest) return undefined;
    if (asked >= 0) return asked;
  }
  return 500 * 2 ** (tries - 1) * (0.5 + Math.random() / 2);
}
