/** What the ratio of a measurement is called in `budgets.json`. */
export const ratioName = (what: string, items: number): string => `${what}, ${items.toLocaleString('en')} items`;
