import { showListing } from '../vanilla/listing.ts';
import { createLab } from './lab.ts';

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
