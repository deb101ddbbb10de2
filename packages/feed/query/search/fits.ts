/**
 * How a word fits what was typed, the best first; as what it costs an item that has the word (see `costOf`). With a slip
 * a word comes after all that fits without.
 */
export const fits = { exact: 0, beginning: 1, ending: 2, slip: 12 } as const;
export type Fit = (typeof fits)[keyof typeof fits];
