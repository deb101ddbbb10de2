import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { printedBy } from './printed-by.ts';

const script = path.join(import.meta.dirname, 'print-widget.ts');

const rendered = new Map<string, Promise<string>>();

/** The HTML of a widget with declarative shadow DOM, as a site's build makes it from a feed's text. */
export const renderWidget = (element: string, attributes: Record<string, string>, snapshot: string): Promise<string> =>
  printedBy(script, { element, attributes, snapshot });

/**
 * The same from a sample feed: `feed` names it, `element` the widget, a listing of initiatives unless told; the rest become
 * attributes.
 */
export function renderSample({
  element = 'vicinia-initiatives',
  feed = 'whole',
  ...attributes
}: Record<string, string>): Promise<string> {
  const key = JSON.stringify([element, feed, attributes]);
  let html = rendered.get(key);
  if (!html) {
    const file = path.join(import.meta.dirname, '../feeds', `${path.basename(feed)}.json`);
    html = readFile(file, 'utf8').then((snapshot) => renderWidget(element, attributes, snapshot));
    rendered.set(key, html);
  }
  return html;
}
