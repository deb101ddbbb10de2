/** Texts of a feed as Lit templates. */
export { renderMarkdown, type MarkdownOptions } from './text/markdown.ts';
