import type { Problem } from '@vicinia/feed/problem.js';

type Found = Pick<Problem, 'code' | 'severity' | 'found'>;

/** The text of some bytes; without one, or where it is not in UTF-8, why. */
export interface Decoded {
  readonly text?: string;
  readonly problem?: Found;
}

const magic: readonly [kind: string, start: string][] = [
  ['ZIP', 'PK\u0003\u0004'],
  ['PDF', '%PDF-'],
  ['GZIP', '\u001f\u008b'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
];

/** What is no text, by its first bytes (one character each); undefined of texts. */
export function binaryKind(head: string): string | undefined {
  const [kind] = magic.find(([, start]) => head.startsWith(start)) ?? [];
  return kind ?? (head.includes('\u0000') ? '' : undefined);
}

/** UTF-16 shows by its mark, or by a zero in every other byte of a document that begins with Latin letters. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a! > 0 && b === 0 && c! > 0 && d === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b! > 0 && c === 0 && d! > 0) ? 'utf-16be' : undefined;
}

/** An XML document may say in which encoding it is. */
function declared(head: string): string | undefined {
  const [, label] = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

const decode = (bytes: Uint8Array, encoding: string, fatal = false) =>
  // A document that was cut off within a letter is still in its encoding.
  new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true });

/** Decodes a document as its bytes say: UTF-8 or UTF-16, with or without a mark, what XML declares, else Windows-1252. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = utf16(bytes);
  if (wide) return { text: decode(bytes, wide), problem: { code: 'encoding', severity: 'warning', found: 'UTF-16' } };
  const head = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  const kind = binaryKind(head);
  if (kind !== undefined) return { problem: { code: 'not-text', severity: 'error', ...(kind && { found: kind }) } };
  const named = declared(head);
  if (named !== undefined && named !== 'utf-8') return { text: decode(bytes, named) };
  try {
    return { text: decode(bytes, 'utf-8', true) };
  } catch {
    const found = 'Windows-1252';
    return { text: decode(bytes, found), problem: { code: 'encoding', severity: 'note', found } };
  }
}
