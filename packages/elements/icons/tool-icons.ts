import { html } from 'lit';

/** Pictures on the buttons of a listing's tools; in a file of their own, since they come with those. */
export const listIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M8.5 6H21M8.5 12H21M8.5 18H21M3.5 6h.5M3.5 12h.5M3.5 18h.5" />
</svg>`;
export const giveIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 20s-8-5-8-10.5A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.5C20 15 12 20 12 20z" />
</svg>`;
export const takeIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 3v12M7.5 10.5 12 15l4.5-4.5M4 20h16" />
</svg>`;
export const rowsIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3.5 5h17M3.5 9.7h17M3.5 14.3h17M3.5 19h17" />
</svg>`;
