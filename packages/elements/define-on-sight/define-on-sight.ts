import { isServer } from 'lit';

/**
 * Fetches the code of an element when one stands in the page, now or later, so that a page pays for what it shows. Elements
 * inside a shadow root of the host's are not seen from outside; whoever puts them there imports their module.
 */
export function defineOnSight(elements: Record<string, () => Promise<unknown>>): void {
  if (isServer) return;
  const wanted = new Map(Object.entries(elements));
  const look = () => {
    for (const [name, define] of wanted) {
      if (!document.querySelector(name)) continue;
      wanted.delete(name);
      // Without its code an element shows what stands inside it.
      void define().catch(() => undefined);
    }
    if (wanted.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
