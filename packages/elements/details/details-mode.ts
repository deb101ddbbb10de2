/** Where the details of an item show: under its card, over the page, or on a page of their own. */
export const detailsModes = ['inline', 'dialog', 'link'] as const;

export type DetailsMode = (typeof detailsModes)[number];
