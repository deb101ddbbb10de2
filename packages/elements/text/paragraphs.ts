import { html, type TemplateResult } from 'lit';

/** Plain text, a paragraph a line. */
export const paragraphs = (text: string): TemplateResult[] => text.split(/\n+/).map((line) => html`<p>${line}</p>`);
