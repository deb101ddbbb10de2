import { html } from 'lit';

/** In a file of their own, since only what is loaded on demand shows them. */
export const plusIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 5v14M5 12h14" />
</svg>`;
export const minusIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>`;
