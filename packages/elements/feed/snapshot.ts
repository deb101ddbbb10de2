/**
 * The text of a feed's first page, where a page carries it beside the element: in its light DOM, as
 * `<script type="application/json">`, which no Content-Security-Policy counts as a script.
 */
export function snapshotOf(element: Element): string | undefined {
  return element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
}
