import { parseColumns } from '../formats/parse-columns.ts';
import { readForeign, type ForeignResult } from '../formats/read-foreign.ts';
import type { ItemType } from '../model/item.ts';
import { isJsonFeed } from '../read/is-json-feed.ts';
import { readKinds } from '../read/read-feed.ts';
import type { DocumentOptions } from './read-document.ts';

/** A text, and what its server has said of it. */
export interface TextDocument {
  readonly text: string;
  readonly mediaType?: string;
  readonly header?: (name: string) => string | null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a text in any format, ours or somebody else's (see `readForeign`). Never throws on content: a text in no known
 * format gives no item and one problem, `unknown-format` or `not-json`.
 */
export async function readText(
  { text, mediaType, header = () => null }: TextDocument,
  address: string | undefined,
  options: DocumentOptions,
): Promise<ForeignResult> {
  const { kinds, type, format, taken } = options;
  const json = parse(text);
  if (format === undefined && isJsonFeed(json)) {
    const read = readKinds(json, kinds, {
      ...(address !== undefined && { address }),
      ...(type && { type }),
      ...(taken && { taken }),
    });
    return { ...read, format: 'jsonfeed', deleted: [] };
  }
  const source = { text, json, address, mediaType, header, columns: parseColumns(options.columns) };
  return readForeign(source, { wanted: Object.keys(kinds) as ItemType[], type, format, ...(taken && { taken }) });
}
