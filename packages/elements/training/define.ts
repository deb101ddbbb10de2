import { ViciniaTraining } from './training.ts';

// A page may load two copies of this; the first one stays.
if (!customElements.get('vicinia-training')) customElements.define('vicinia-training', ViciniaTraining);

declare global {
  interface HTMLElementTagNameMap {
    'vicinia-training': ViciniaTraining;
  }
}
