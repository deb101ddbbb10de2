import { decodeChunks } from './decode-chunks.ts';
import type { LargeBody } from './large-body.ts';
import { LoadError } from './load-error.ts';
import type { LoadOptions } from './load-page.ts';

/** So many bytes of one document are read: ten thousand initiatives take about fourteen million. */
const defaultLimit = 32_000_000;

/** More than this is parsed as it comes. */
const large = 200_000;

/**
 * The body of a response, read as it streams in and given up once it is longer than the `limit`, or says that it will be.
 * Its text is decoded as its `charset` says (see `decodeChunks`).
 */
export async function readLimited(
  { body, headers }: Response,
  address: string,
  options: Partial<LoadOptions>,
): Promise<{ text: string } | LargeBody> {
  const charset = /charset=["']?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Where the code for it does not come, it is parsed in one.
  let inPieces: LargeBody | null | undefined;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader!.read()) {
    length += part.value.length;
    if (Math.max(length, Number(headers.get('content-length'))) > (options.limit ?? defaultLimit)) {
      void reader!.cancel();
      throw new LoadError({ code: 'too-large', address });
    }
    chunks.push(part.value);
    if (length > large && inPieces === undefined)
      inPieces = await import('./large-body.ts').then(
        ({ LargeBody }) => new LargeBody(chunks, charset, options),
        () => null,
      );
    await inPieces?.goOn();
  }
  return inPieces?.end() ?? { text: decodeChunks(chunks, charset) };
}
