import type { Item } from '@vicinia/feed/model.js';
import { renderHtml } from '../text/html.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { paragraphs } from '../text/paragraphs.ts';
import type { DetailsContext } from './details-context.ts';

/** A text of an item, in whatever its descriptions are written in, with headings below those of the details. */
export function itemText(text: string, item: Item, { level }: DetailsContext): unknown {
  const options = { level: level + 2, base: item.url };
  switch (item.descriptionFormat) {
    case 'markdown':
      return renderMarkdown(text, options);
    case 'html':
      return renderHtml(text, options);
    default:
      return paragraphs(text);
  }
}
