import { KeptMap } from '../../kept/kept-map.ts';

/** What is pinned, by its key: a JSON Feed of one item each, the latest last. */
export type Pins = ReadonlyMap<string, unknown>;

/** The visitor's pinboard. */
export const pinboard = new KeptMap('vicinia-pinboard-1');
