import type { Feed, Item } from '../model/feed.ts';
import type { ItemType } from '../model/item.ts';
import { assembleFeed } from '../read/assemble-feed.ts';
import { isJsonFeed } from '../read/is-json-feed.ts';
import { JsonInPieces, type Taker } from '../read/json-in-pieces.ts';
import { fittingReader, type FeedDocument } from '../read/read-fitting.ts';
import { decodeChunks } from './decode-chunks.ts';
import { loadedOf, readSoundFeed, type DocumentOptions, type Loaded } from './read-document.ts';

type Wanted = Partial<DocumentOptions>;

const same = (one: Wanted, other: Wanted) =>
  one.type === other.type &&
  Object.entries({ ...one.kinds, ...other.kinds }).every(([name, shape]) =>
    [one, other].every(({ kinds }) => kinds?.[name as ItemType] === shape),
  );

/**
 * The body of a large document: a sound JSON Feed is read as it comes, while others have their turns. Its text is made for
 * those only who want that.
 */
export class LargeBody {
  readonly #chunks: readonly Uint8Array[];
  readonly #charset: string;
  readonly #wanted: Wanted;
  readonly #json = new JsonInPieces((head) => this.#begin(head as FeedDocument));
  readonly #items: Item[] = [];
  #taken = 0;
  #type: string | undefined;
  #feed: Feed | undefined;
  #text: string | undefined;

  /** `chunks` are what has come of it; more may be put in, until `end`. `wanted` is what it is read for. */
  constructor(chunks: readonly Uint8Array[], charset: string, wanted: Wanted) {
    this.#chunks = chunks;
    this.#charset = charset;
    this.#wanted = wanted;
  }

  get text(): string {
    return (this.#text ??= decodeChunks(this.#chunks, this.#charset));
  }

  /** The text in UTF-8, where it came so, as a stream: to store it in one would take as long as to parse it. */
  get utf8(): ReadableStream<Uint8Array> | undefined {
    const chunks = this.#feed && this.#chunks.values();
    return (
      chunks &&
      new ReadableStream({
        pull(controller) {
          const { value, done } = chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      })
    );
  }

  /** Goes on with what has come since. */
  async goOn(): Promise<void> {
    for (; this.#taken < this.#chunks.length; this.#taken++) await this.#json.add(this.#chunks[this.#taken]!);
  }

  end(): this {
    const document = this.#json.end() as FeedDocument | undefined;
    // What comes after the items might say that they are of another type.
    if (document && document._vicinia?.type === this.#type && this.#readerFor(document))
      this.#feed = assembleFeed(document, this.#items);
    return this;
  }

  /** `readSoundFeed`, of what has been read already. */
  readSoundFeed(options: DocumentOptions): Loaded | undefined {
    return loadedOf(same(options, this.#wanted) ? this.#feed : undefined) ?? readSoundFeed(this.text, options);
  }

  #begin(document: FeedDocument): Taker | undefined {
    const readItem = this.#readerFor(document);
    this.#type = document._vicinia?.type;
    return (
      readItem &&
      ((value) => {
        const item = readItem(value);
        if (item) this.#items.push(item);
        return item !== undefined;
      })
    );
  }

  #readerFor(document: FeedDocument) {
    const { kinds, format, type } = this.#wanted;
    if (!kinds || format || !/^utf-?8$/i.test(this.#charset) || !isJsonFeed(document)) return undefined;
    return fittingReader(document, kinds, { ...(type && { type }) });
  }
}
