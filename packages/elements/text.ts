/** Texts of a feed as Lit templates. */
export { renderHtml } from './text/html.ts';
export { renderMarkdown, type MarkdownOptions } from './text/markdown.ts';
export type { HtmlOptions } from './text/tidy-html.ts';
