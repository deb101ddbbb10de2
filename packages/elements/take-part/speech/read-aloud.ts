import type { Passage } from './passages.ts';

/** Has the browser a voice of its own? */
export const canReadAloud = (): boolean => 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;

let stopCurrent: (() => void) | undefined;

/**
 * Reads passages aloud, one after the other, and calls `then` once: at the end, when something else is read, or when the
 * function that it returns is called. `failed` when the device has not said anything.
 */
export function readAloud(passages: readonly Passage[], then: (failed: boolean) => void): () => void {
  stopCurrent?.();
  let over = false;
  let said = false;
  const end = (failed = false) => {
    if (over) return;
    over = true;
    stopCurrent = undefined;
    removeEventListener('pagehide', stop);
    then(failed);
  };
  const stop = () => {
    if (over) return;
    end();
    speechSynthesis.cancel();
  };
  stopCurrent = stop;
  // Some voices go on when the page has gone.
  addEventListener('pagehide', stop);
  // What was left by others would be read first.
  speechSynthesis.cancel();
  for (const [i, { text, language }] of passages.entries()) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.onstart = () => (said = true);
    utterance.onerror = () => {
      if (over) return;
      end(!said);
      speechSynthesis.cancel();
    };
    if (i === passages.length - 1) utterance.onend = () => end();
    speechSynthesis.speak(utterance);
  }
  return stop;
}
