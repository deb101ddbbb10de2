/** What is left of an A4 page within margins of 15 mm, a little less for what engines do differently. */
const page = { width: '180mm', height: 258 };

/** Sizes of letters in points, from what is read from afar to what must be read up close. */
const sizes = { most: 24, least: 10, step: 0.5 };

const MILLIMETRE = 96 / 25.4;

/** Gives a single notice the largest letters with which it is one page; what is longer than that goes on to a second. */
export function fit(main: HTMLElement): void {
  const { style } = main;
  style.setProperty('inline-size', page.width);
  style.setProperty('padding', '0');
  for (let size = sizes.most; size >= sizes.least; size -= sizes.step) {
    style.setProperty('--size', `${size}pt`);
    style.setProperty('font-size', `${size}pt`);
    if (main.getBoundingClientRect().height <= page.height * MILLIMETRE) break;
  }
  for (const name of ['inline-size', 'padding', 'font-size']) style.removeProperty(name);
}
