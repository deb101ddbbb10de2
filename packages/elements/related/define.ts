import { ViciniaRelated } from './related.ts';

// A page may load two copies of this; the first one stays.
if (!customElements.get('vicinia-related')) customElements.define('vicinia-related', ViciniaRelated);

declare global {
  interface HTMLElementTagNameMap {
    'vicinia-related': ViciniaRelated;
  }
}
