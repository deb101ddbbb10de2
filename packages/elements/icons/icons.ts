import { html, type TemplateResult } from 'lit';
import type { Form } from '@vicinia/feed/model.js';

// Pictures beside words that say the same, so they are hidden from assistive technology; drawn on a grid of 24. Each is a
// whole static template: a listing holds a hundred of them, and a template without holes is merely cloned.

export const calendarIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 6h16v14H4zM4 10h16M8 3v5M16 3v5" />
</svg>`;
export const placeIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z" />
</svg>`;
export const peopleIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5"
  />
</svg>`;
export const searchIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5l5 5" />
</svg>`;
export const filterIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 6h18M6.5 12h11M10 18h4" />
</svg>`;
export const downIcon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="m6 9 6 6 6-6" /></svg>`;

/** One drawing for each form: many lines into one; two rings that hold each other; a plant that is tended. */
export const formIcons: Record<Form, TemplateResult> = {
  'pooled-demand': html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 4c0 6 8 5 8 11M20 4c0 6-8 5-8 11M12 4v16M9 17l3 3 3-3" />
  </svg>`,
  'mutual-aid': html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M9 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM15 6.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z" />
  </svg>`,
  'active-collaboration': html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 21v-9c0-4 3-6.5 8-6.5 0 4.5-3 6.5-8 6.5zM12 15c0-3-2.5-5-7-5 0 3.5 2.5 5 7 5z" />
  </svg>`,
};
