import type { Source } from './source.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A value as an object to look into; anything else is an empty one. */
export const any = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The first element of an array. */
export const first = (value: unknown): Fields => any(Array.isArray(value) ? value[0] : undefined);

/** The document itself, if it is an object, else the first element of an array: most formats show by either. */
export const sample = ({ json }: Source): Fields => (Array.isArray(json) ? first(json) : any(json));

export const has = (value: Fields, ...names: string[]): boolean => names.every((name) => Object.hasOwn(value, name));

/** A value if it is a text, else an empty one. */
export const word = (value: unknown): string => (typeof value === 'string' ? value : '');
