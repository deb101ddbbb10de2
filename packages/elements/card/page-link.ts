import { html, type TemplateResult } from 'lit';

/** A link to an item's own page, whose address the reader of feeds has let through; that page gets no hold of this one. */
export const pageLink = (url: string, content: unknown): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer" part="link">${content}</a>`;
