import { sendKeys } from '@web/test-runner-commands';

/** Presses a key as a person does, with another one held where that is wanted: `Tab`, `Shift+Tab`. */
export async function press(keys: string): Promise<void> {
  const [key, held] = keys.split('+').reverse();
  if (held) await sendKeys({ down: held });
  // The one name that all engines' drivers know.
  await sendKeys({ press: key === 'Space' ? ' ' : key! });
  if (held) await sendKeys({ up: held });
}

/** Types a text into what has focus. */
export const type = (text: string): Promise<void> => sendKeys({ type: text });
