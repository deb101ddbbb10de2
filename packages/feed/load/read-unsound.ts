import type { FetchedDocument } from './fetch-document.ts';
import { fillDates } from './fill-dates.ts';
import { LoadError } from './load-error.ts';
import type { DocumentOptions, Loaded } from './read-document.ts';
import { readText } from './read-text.ts';

/** Reads a document that is not simply right, and what its rules of repetition come to. See `readDocument`. */
export async function readUnsound(
  document: FetchedDocument,
  address: string,
  options: DocumentOptions,
  sound?: Loaded,
): Promise<Loaded> {
  if (sound) return fillDates(sound, address);
  const { feed, problems, format, deleted } = await readText(document, address, options);
  if (format === undefined) throw new LoadError({ ...problems[0]!, address });
  const located = problems.map((problem) => ({ ...problem, address }));
  return fillDates({ feed, problems: located, complete: feed.next === undefined, deleted }, address);
}
