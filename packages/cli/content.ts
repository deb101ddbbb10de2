/** The Markdown that editors write → items and pages, and what is wrong with it. */
export { readContent, type Content, type ContentItem, type ContentOptions } from './content/read-content.ts';
export { contentFolders } from './content/content-folders.ts';
export { frontMatterSchema } from './content/front-matter-schema.ts';
export type { ContentPage } from './content/page.ts';
