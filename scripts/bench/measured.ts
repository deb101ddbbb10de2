import type { Weight } from './weigh.ts';

/** Something that pages load, under its name in `budgets.json`. */
export interface Measured extends Weight {
  name: string;
}
