import { html } from 'lit';

/** In a file of their own, since only what is loaded on demand shows them. */
export const previousIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m15 5-7 7 7 7" />
</svg>`;
export const nextIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m9 5 7 7-7 7" />
</svg>`;
