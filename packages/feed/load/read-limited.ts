import { LoadError } from './load-error.ts';

/** So many bytes of one document are read: ten thousand initiatives take about fourteen million. */
const defaultLimit = 32_000_000;

/**
 * The text of a response, read as it streams in and given up once it is longer than `limit` bytes, whatever its headers
 * have said. Decoded as its `charset` says, else as UTF-8, and as Windows-1252 where it is not valid UTF-8 (old CSV files).
 */
export async function readLimited(response: Response, address: string, limit = defaultLimit): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader!.read()) {
    length += part.value.length;
    if (length > limit) {
      void reader!.cancel();
      throw new LoadError({ code: 'too-large', address });
    }
    chunks.push(part.value);
  }
  return decode(joined(chunks, length), response.headers.get('content-type') ?? '');
}

/** Not by way of a Blob, which a browser keeps in another process: a large feed would wait for it. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array, contentType: string): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
