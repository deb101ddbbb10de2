import { html, type TemplateResult } from 'lit';
import type { ResourceKind } from '@vicinia/feed/model.js';

/** One drawing for each kind of resource, beside the word for it. */
export const kindIcons: Record<ResourceKind, TemplateResult> = {
  document: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6" />
  </svg>`,
  video: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 5h18v14H3zM10 9v6l5-3z" /></svg>`,
  audio: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M4 15v-3a8 8 0 0 1 16 0v3M4 15h4v6H4zM16 15h4v6h-4z" />
  </svg>`,
  slides: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 4h18M4.5 4v11h15V4M12 15v3M8 21l4-3 4 3" />
  </svg>`,
  link: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M13 5h6v6M19 5l-9 9M10 6H5v13h13v-5" />
  </svg>`,
  book: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14" />
  </svg>`,
  dataset: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 4h18v16H3zM3 9.5h18M3 14.7h18M9 4v16" />
  </svg>`,
};
