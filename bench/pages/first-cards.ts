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

/** Has `fetch` answer with a text that is in memory, at once: it is neither the network nor decoding that is measured. */
function answerWith(text: string): void {
  const response = new Response();
  response.text = () => Promise.resolve(text);
  globalThis.fetch = () => Promise.resolve(response);
}

/**
 * Milliseconds from giving a listing the address of a feed to the end of the first frame with cards in it. The text of
 * the feed is at hand.
 */
export async function firstCards(show: Contestant, address: string, text: string): Promise<number> {
  answerWith(text);
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
