import type { Contestant } from './contestant.ts';

const CARD = '.card';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** A message posted in a frame arrives after it has been laid out and painted. */
function painted(): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

/**
 * Milliseconds from giving a listing the address of a feed to the first frame with cards in it. The text of the feed is
 * in memory beforehand, so that no network is measured.
 */
export async function firstCards(show: Contestant, feed: string): Promise<number> {
  const text = await (await fetch(feed)).text();
  const address = URL.createObjectURL(new Blob([text], { type: 'application/feed+json' }));
  document.body.replaceChildren();
  (globalThis as { gc?: () => void }).gc?.();
  await nextFrame();
  await painted();
  const started = performance.now();
  const { shadowRoot } = show(address);
  do await nextFrame();
  while (!shadowRoot!.querySelector(CARD));
  return (await painted()) - started;
}
