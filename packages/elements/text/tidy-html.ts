import { blocks, inlines } from './allowed-html.data.ts';
import { foreignRel } from './link.ts';
import { safeImage } from './safe-image.ts';
import { safeLink } from './safe-link.ts';
import { tableLabel } from './table-label.ts';

export interface HtmlOptions {
  /** Level that the text's highest heading gets; the others follow. */
  level: number;
  /** The address that relative ones are relative to; without it they are none. */
  base?: string | undefined;
}

/** Elements within each other; deeper than this is no text for people. */
const maxDepth = 32;
const tooDeep = `:scope${' > *'.repeat(maxDepth)}`;
const headings = 'h1, h2, h3, h4, h5, h6';

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of element.attributes) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function shiftHeadings(root: Element, level: number): void {
  const found = [...root.querySelectorAll(headings)].map((element) => [element, Number(element.localName[1])] as const);
  const highest = Math.min(...found.map(([, depth]) => depth));
  for (const [element, depth] of found) rename(element, `h${Math.min(6, depth - highest + level)}`);
}

function tidyLink(link: Element, base: string | undefined): void {
  const address = link.getAttribute('href')?.trim();
  // An empty address would be the base's own.
  const href = address && safeLink(address, base);
  if (!href) return unwrap(link);
  link.setAttribute('href', href);
  link.setAttribute('rel', foreignRel);
}

/** What a size may be: a picture of no size at all, or of one pixel, is there to count who looks. */
const isSize = (size: string | null): boolean => size !== null && /^\d{1,4}$/.test(size);
const isHidden = (size: string | null): boolean => size !== null && /^\s*0*[01](?:px)?\s*$/.test(size);

function tidyImage(image: Element, base: string | undefined): void {
  const size = [image.getAttribute('width'), image.getAttribute('height')];
  const address = image.getAttribute('src')?.trim();
  const src = address && safeImage(address, base);
  const alt = image.getAttribute('alt') ?? '';
  if (!src || size.some(isHidden)) return image.replaceWith(alt);
  if (!size.every(isSize)) for (const name of ['width', 'height']) image.removeAttribute(name);
  const attributes = { src, alt, loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' };
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, value);
}

/** Cells over hundreds of columns no table for people has, and browsers lay all of these out. */
function tidySpan(cell: Element): void {
  for (const name of ['colspan', 'rowspan'])
    if (!/^\s*\d{1,2}\s*$/.test(cell.getAttribute(name) ?? '')) cell.removeAttribute(name);
}

/** A table that is wider than the page can be scrolled, also from the keyboard. */
function frameTable(table: Element): void {
  const region = table.ownerDocument.createElement('div');
  region.className = 'table';
  region.setAttribute('role', 'region');
  region.setAttribute('tabindex', '0');
  const caption = table.querySelector('caption');
  const names = caption ? [caption] : [...(table.querySelector('tr')?.children ?? [])];
  region.setAttribute('aria-label', tableLabel(names.map((cell) => cell.textContent)));
  table.replaceWith(region);
  region.append(table);
}

/**
 * Makes sanitised HTML fit for its place: links and images that may be there, made absolute, headings of the right level,
 * no depth without end. To be called while it stands in no page, so that nothing of what goes is fetched first.
 */
export function tidyHtml(root: Element, { level, base }: HtmlOptions): void {
  const each = (selector: string, tidy: (element: Element) => void) => root.querySelectorAll(selector).forEach(tidy);
  each(tooDeep, (element) => element.replaceWith(element.textContent));
  each(inlines, unwrap);
  each(blocks, (element) => rename(element, 'div'));
  shiftHeadings(root, level);
  // DOMPurify empties it, since it cannot be taken from a live element; these are none.
  each('[is]', (element) => element.removeAttribute('is'));
  each('a', (link) => tidyLink(link, base));
  each(':not(img)', (element) => {
    for (const name of ['width', 'height']) element.removeAttribute(name);
  });
  each('img', (image) => tidyImage(image, base));
  each('[colspan], [rowspan]', tidySpan);
  each('table:not(table table)', frameTable);
}
