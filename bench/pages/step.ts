import { collectGarbage } from './collect-garbage.ts';
import { nextFrame, painted } from './frame.ts';
import { longestTask } from './longest-task.ts';
import { quiet } from './quiet.ts';

const PATIENCE = 60_000;

/** What one thing done to a listing takes, in milliseconds. */
export interface Step {
  /** To the end of the first frame that shows what was to come of it. */
  shown: number;
  /** To the last change, where it comes in several steps. */
  complete: number;
  /** The longest task meanwhile; 0 when none took 50, which nobody is told of. */
  longestTask: number;
}

/** Does something from rest, right after a frame, and waits until it shows, and then for rest. */
export async function step(act: () => ShadowRoot, isShown: (root: ShadowRoot) => boolean): Promise<Step> {
  collectGarbage();
  await nextFrame();
  await painted();
  const started = performance.now();
  const root = act();
  do {
    await nextFrame();
    if (performance.now() - started > PATIENCE) throw new Error('What was to be shown does not come.');
  } while (!isShown(root));
  const shown = (await painted()) - started;
  const complete = Math.max(shown, (await quiet(root)) - started);
  return { shown, complete, longestTask: longestTask(started) };
}
