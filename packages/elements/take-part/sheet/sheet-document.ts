import { render, type CSSResultOrNative } from 'lit';
import type { GistContext } from '../gist/gist.ts';
import { fit } from './fit.ts';
import { sheet, type SheetContent } from './sheet.ts';
import styles from './sheet.css';

const textOf = (styles: CSSResultOrNative): string =>
  'cssText' in styles ? styles.cssText : [...styles.cssRules].map(({ cssText }) => cssText).join('\n');

/**
 * Makes an empty document the one that is printed. It has nothing of the page around it, no style and no script, and needs
 * nothing that a Content-Security-Policy could refuse.
 */
export function writeSheet(target: Document, content: SheetContent, context: GistContext): void {
  target.documentElement.lang = context.words.language;
  target.documentElement.dir = context.words.direction;
  target.title = content.title ?? content.items[0]?.title ?? '';
  // A sheet belongs to the document whose constructor has made it.
  const own = new (target.defaultView as Window & typeof globalThis).CSSStyleSheet();
  own.replaceSync(textOf(styles));
  target.adoptedStyleSheets = [own];
  render(sheet(content, context), target.body, { creationScope: target });
  const single = target.querySelector<HTMLElement>('main.single');
  if (single) fit(single);
}
