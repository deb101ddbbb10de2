import type { Contestant } from './contestant.ts';
import { painted } from './frame.ts';
import { step, type Step } from './step.ts';

const numbers = new Intl.NumberFormat('it');

/** The pages of a feed that are in memory, by their addresses, the first one first. */
export interface LoadedFeed {
  items: number;
  pages: ReadonlyMap<string, ArrayBuffer>;
}

const CHUNK = 1_048_576;

/** Bytes in as many tasks as a network would bring them in, but without waiting for it. */
function streamOf(bytes: ArrayBuffer): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await painted();
      controller.enqueue(new Uint8Array(bytes.slice(at, at + CHUNK)));
      at += CHUNK;
      if (at >= bytes.byteLength) controller.close();
    },
  });
}

/** The feed's bytes are in memory: `fetch` answers with them at once, so that no network is measured. */
function fetchFromMemory(pages: LoadedFeed['pages'], streams: boolean): typeof fetch {
  const headers = { 'content-type': 'application/feed+json' };
  const responses = new Map(
    [...pages].map(([address, bytes]) => [address, new Response(streams ? streamOf(bytes) : bytes, { headers })]),
  );
  return (address) => Promise.resolve(responses.get(address as string)!);
}

/**
 * From giving a listing the address of a feed to the end of the first frame with cards in it and the number of all items.
 * `streams`: in pieces, since memory hands out in one task what no network does.
 */
export function firstCards(show: Contestant, { items, pages }: LoadedFeed, streams: boolean): Promise<Step> {
  globalThis.fetch = fetchFromMemory(pages, streams);
  document.body.replaceChildren();
  const [first] = pages.keys();
  return step(
    () => show(first!).shadowRoot!,
    (root) =>
      root.querySelector('.card') !== null &&
      root.querySelector('.status')!.textContent.trim().startsWith(numbers.format(items)),
  );
}
