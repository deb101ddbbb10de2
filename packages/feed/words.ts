/** What Italian editors and feeds write for the model's fields and for the values of its closed lists. */
export { italianFields } from './words/italian-fields.ts';
export { italianValues } from './words/italian-values.ts';
export type { Words } from './words/words.ts';
