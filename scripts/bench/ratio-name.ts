/** What the ratio of a measurement is called in `budgets.json`. */
export const ratioName = (what: string, items: number): string => `${what}, ${items.toLocaleString('en')} items`;

/** The same where it is measured against a library. */
export const besideName = (library: string, what: string, items: number): string =>
  `beside ${library}: ${ratioName(what, items)}`;
