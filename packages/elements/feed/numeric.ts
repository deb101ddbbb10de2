import type { ComplexAttributeConverter } from 'lit';

/** A number as a number; what is none stays as it was written, to be told as a mistake. */
export const numeric: ComplexAttributeConverter = { fromAttribute: (value) => Number(value) || value };
