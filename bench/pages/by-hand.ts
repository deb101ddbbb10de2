import { createLab } from './lab.ts';

/** A page whose listing a function fills: in a shadow root, with the style sheets that the element wears. */
export function byHand(showListing: (root: ShadowRoot, address: string) => Promise<void>): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(document.querySelector('template')!.innerHTML);
  globalThis.lab = createLab((address) => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    document.body.append(host);
    void showListing(root, address);
    return host;
  });
}
