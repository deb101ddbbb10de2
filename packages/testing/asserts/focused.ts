/** The element that has focus, inside of shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const describe = (element: Element | null | undefined) =>
  element ? (element.cloneNode() as Element).outerHTML + (element.textContent ?? '').trim().slice(0, 40) : 'nothing';

/** Focus is on this element. Says where it is instead, in words: a diff of two pages would be no help. */
export function expectFocus(element: Element | null | undefined): void {
  if (element && focused() === element) return;
  throw new Error(`Focus is on ${describe(focused())}, not on ${describe(element)}`);
}
