import { ViciniaInitiatives } from './initiatives.ts';

// A page may load two copies of this; the first one stays.
if (!customElements.get('vicinia-initiatives')) customElements.define('vicinia-initiatives', ViciniaInitiatives);

declare global {
  interface HTMLElementTagNameMap {
    'vicinia-initiatives': ViciniaInitiatives;
  }
}
