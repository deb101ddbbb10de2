import { html } from 'lit';

// Shown by what is loaded on demand only.

export const pinIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M6 3.5h12V21l-6-4.5L6 21z" />
</svg>`;
export const pinnedIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M6 3.5h12V21l-6-4.5L6 21z" fill="currentcolor" />
</svg>`;
export const shareIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 15V3M8 7l4-4 4 4M5 12v8h14v-8" />
</svg>`;
export const printIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z" />
</svg>`;
export const listenIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
</svg>`;
export const stopIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6h12v12H6z" /></svg>`;
export const phoneIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M5 3.5h4l1.5 4.7-2.3 1.8a13 13 0 0 0 5.8 5.8l1.8-2.3 4.7 1.5v4c0 .8-.7 1.5-1.5 1.5A16 16 0 0 1 3.5 5c0-.8.7-1.5 1.5-1.5z"
  />
</svg>`;
export const mailIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 5.5h18v13H3zM3.5 6l8.5 7 8.5-7" />
</svg>`;
export const routeIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 2.5 21.5 12 12 21.5 2.5 12zM9 15v-4.5h6M13 8.5l2 2-2 2" />
</svg>`;
