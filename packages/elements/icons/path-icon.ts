import { html } from 'lit';

/** Steps that lead up; in a file of its own, since only training shows it. */
export const pathIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 20h5v-5h5v-5h5V5h3" />
</svg>`;
