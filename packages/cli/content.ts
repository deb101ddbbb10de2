/** The Markdown that editors write → items and pages, and what is wrong with it. */
export { readContent, type Content, type ContentItem, type ContentOptions } from './content/read-content.ts';
export { frontMatter } from './content/front-matter.ts';
export type { ContentPage } from './content/page.ts';
