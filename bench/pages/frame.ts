export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A message that is posted in a frame arrives after it has been laid out and painted: when that was. */
export function painted(): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(undefined);
  });
}

/** Milliseconds from something done between two frames to the end of the first frame that shows what was to come of it. */
export async function untilShown(act: () => void, isShown: () => boolean): Promise<number> {
  await nextFrame();
  await painted();
  const started = performance.now();
  const patience = started + 60_000;
  act();
  do {
    await nextFrame();
    if (performance.now() > patience) throw new Error('What was to be shown does not come.');
  } while (!isShown());
  return (await painted()) - started;
}
