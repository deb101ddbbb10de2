export type { Described } from '../../../scripts/manifest/custom-elements.ts';
