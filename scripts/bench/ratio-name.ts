/** What the ratio of a first-cards measurement is called in `budgets.json`. */
export const ratioName = (items: number): string => `first cards, ${items.toLocaleString('en')} items`;
