import { collectGarbage } from './collect-garbage.ts';
import type { Contestant } from './contestant.ts';

const CARD = '.card';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A message that is posted in a frame arrives after it has been laid out and painted. */
function painted(): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

/**
 * Milliseconds from giving a listing the address of a feed to the end of the first frame with cards in it. The feed's
 * bytes are in memory: `fetch` answers with them at once, so that no network is measured.
 */
export async function firstCards(show: Contestant, address: string, feed: ArrayBuffer): Promise<number> {
  const response = new Response(feed, { headers: { 'content-type': 'application/feed+json' } });
  globalThis.fetch = () => Promise.resolve(response);
  document.body.replaceChildren();
  collectGarbage();
  await nextFrame();
  await painted();
  const started = performance.now();
  const { shadowRoot } = show(address);
  do await nextFrame();
  while (!shadowRoot!.querySelector(CARD));
  return (await painted()) - started;
}
