import { ViciniaInitiative } from './initiative.ts';

// A page may load two copies of this; the first one stays.
if (!customElements.get('vicinia-initiative')) customElements.define('vicinia-initiative', ViciniaInitiative);

declare global {
  interface HTMLElementTagNameMap {
    'vicinia-initiative': ViciniaInitiative;
  }
}
