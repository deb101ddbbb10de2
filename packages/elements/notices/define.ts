import { ViciniaNotices } from './notices.ts';

// A page may load two copies of this; the first one stays.
if (!customElements.get('vicinia-notices')) customElements.define('vicinia-notices', ViciniaNotices);

declare global {
  interface HTMLElementTagNameMap {
    'vicinia-notices': ViciniaNotices;
  }
}
