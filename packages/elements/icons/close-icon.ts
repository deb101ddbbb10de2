import { html } from 'lit';

/** In a file of its own, since only what is loaded on demand shows it. */
export const closeIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m6 6 12 12M18 6 6 18" />
</svg>`;
