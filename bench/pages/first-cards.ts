import type { Contestant } from './contestant.ts';
import { step, type Step } from './step.ts';

const numbers = new Intl.NumberFormat('it');

/** The pages of a feed that are in memory, by their addresses, the first one first. */
export interface LoadedFeed {
  items: number;
  pages: ReadonlyMap<string, ArrayBuffer>;
}

/**
 * From giving a listing the address of a feed to the end of the first frame with cards in it and the number of all items.
 * The feed's bytes are in memory: `fetch` answers with them at once, so that no network is measured.
 */
export function firstCards(show: Contestant, { items, pages }: LoadedFeed): Promise<Step> {
  const headers = { 'content-type': 'application/feed+json' };
  const responses = new Map([...pages].map(([address, bytes]) => [address, new Response(bytes, { headers })]));
  globalThis.fetch = (address) => Promise.resolve(responses.get(address as string)!);
  document.body.replaceChildren();
  const [first] = pages.keys();
  return step(
    () => show(first!).shadowRoot!,
    (root) =>
      root.querySelector('.card') !== null &&
      root.querySelector('.status')!.textContent.trim().startsWith(numbers.format(items)),
  );
}
