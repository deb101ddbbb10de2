const fired = (image: HTMLImageElement): Promise<unknown> =>
  image.complete
    ? Promise.resolve()
    : new Promise((done) => {
        for (const name of ['load', 'error']) image.addEventListener(name, done, { once: true });
      });

/** Waits until every image has come, or failed: also those which would wait until one scrolls to them. */
export async function imagesSettled(root: ParentNode): Promise<void> {
  const images = [...root.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await Promise.all(images.map(fired));
}

// Real focus would have the page laid out anew each time.
const events = [
  ...['pointerenter', 'pointerover', 'pointerdown', 'mouseenter', 'mouseover', 'mousemove', 'mousedown', 'mouseout'],
  ...['focus', 'focusin', 'blur', 'keydown', 'toggle', 'scroll'],
];

/**
 * Does to every element what a visitor might: points at it, focuses it, clicks on it. A link that leads elsewhere is not
 * followed; one that would run something is.
 */
export function provoke(elements: Iterable<Element>, page: Window & typeof globalThis): void {
  const stay = (event: Event) => {
    const link = event.composedPath().find((it): it is HTMLAnchorElement => it instanceof page.HTMLAnchorElement);
    if (link && /^(https?|mailto|tel|geo):$/.test(link.protocol)) event.preventDefault();
  };
  page.addEventListener('click', stay, { capture: true });
  for (const element of elements) {
    for (const name of events) element.dispatchEvent(new page.Event(name, { bubbles: true, composed: true }));
    if ('click' in element) (element as HTMLElement).click();
    else element.dispatchEvent(new page.MouseEvent('click', { bubbles: true, composed: true }));
  }
  page.removeEventListener('click', stay, { capture: true });
}
