type Page = Window & typeof globalThis;

/** The ways in which HTML can be sanitised in this browser. */
export const sanitiserWays =
  'setHTML' in Element.prototype ? (['the browser', 'DOMPurify'] as const) : (['DOMPurify'] as const);
export type SanitiserWay = (typeof sanitiserWays)[number];

/** Has a page sanitise this way: without a sanitiser of the browser's own, DOMPurify it is. Gives back what undoes it. */
export function sanitiseBy(way: SanitiserWay, page: Page = window): () => void {
  const { prototype } = page.Element;
  const native = Object.getOwnPropertyDescriptor(prototype, 'setHTML');
  if (way === 'the browser' || !native) return () => undefined;
  Reflect.deleteProperty(prototype, 'setHTML');
  return () => Object.defineProperty(prototype, 'setHTML', native);
}
