import type { Listing } from './listing.ts';

const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** What sticks out of the listing's box, or of the dialog's, sideways. */
export const overflowing = (listing: Listing): string[] =>
  listing
    .all(':not(.hidden)')
    .filter((element) => {
      const { left, right } = (element.closest('dialog') ?? listing.element).getBoundingClientRect();
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .filter((element) => !element.closest('.table, pre'))
    .map(nameOf);

function isCut(element: Element): boolean {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  const { display, overflowY } = getComputedStyle(element);
  // Boxes of lines have no size of their own.
  if (display === 'inline' || clientWidth === 0) return false;
  const isClipped = overflowY === 'hidden' || overflowY === 'clip';
  return scrollWidth > clientWidth + 1 || (isClipped && scrollHeight > clientHeight + 1);
}

/** What does not show all of its text: it holds more than it has room for, and hides the rest or lets it stick out. */
export const cutOff = (listing: Listing): string[] =>
  listing
    .all(':not(.hidden, .hidden *, .table, pre, svg, svg *, select, option)')
    .filter((element) => element.checkVisibility() && isCut(element))
    .map(nameOf);
