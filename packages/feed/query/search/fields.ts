/** Where a word may stand in an item, the best place first. */
export const fields = ['title', 'keyword', 'summary', 'description'] as const;
export type Field = (typeof fields)[number];
