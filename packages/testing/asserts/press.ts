import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, as a person does: `press('Tab', 'Enter')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Types a text into what has focus. */
export const type = (text: string): Promise<void> => sendKeys({ type: text }) as Promise<void>;

/** The element that has focus, inside of shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
