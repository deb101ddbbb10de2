import { LoadError } from './load-error.ts';

/** So many bytes of one document are read: ten thousand initiatives take about fourteen million. */
const defaultLimit = 32_000_000;

/**
 * The text of a response, read as it streams in and given up once it is longer than `limit` bytes, or says that it
 * will be. Decoded as its `charset` says, else as UTF-8, and as Windows-1252 where it is not valid UTF-8 (old CSV files).
 */
export async function readLimited({ body, headers }: Response, address: string, limit = defaultLimit): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader!.read()) {
    length += part.value.length;
    if (Math.max(length, Number(headers.get('content-length'))) > limit) {
      void reader!.cancel();
      throw new LoadError({ code: 'too-large', address });
    }
    chunks.push(part.value);
  }
  const charset = /charset=["']?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  for (const label of [charset, 'utf-8'])
    try {
      return decode(chunks, label);
    } catch {
      // A name that nobody knows, or not what it says.
    }
  return decode(chunks, 'windows-1252');
}

/** Not by way of a Blob, which a browser keeps in another process: a large feed would wait for it. */
function decode(chunks: readonly Uint8Array[], label: string): string {
  const decoder = new TextDecoder(label, { fatal: true });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
