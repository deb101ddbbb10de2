/** Not by way of a Blob, which a browser keeps in another process: a large feed would wait for it. */
function decode(chunks: readonly Uint8Array[], label: string): string {
  const decoder = new TextDecoder(label, { fatal: true });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

/** Bytes as the text that they are in this charset, else in UTF-8, and in Windows-1252 where they are neither (old CSV files). */
export function decodeChunks(chunks: readonly Uint8Array[], charset: string): string {
  for (const label of [charset, 'utf-8'])
    try {
      return decode(chunks, label);
    } catch {
      // A name that nobody knows, or not what it says.
    }
  return decode(chunks, 'windows-1252');
}
