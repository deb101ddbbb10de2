/** Dates as the elements show them. */
export { formatOccurrence, type DateContext } from './format/date-format.ts';
export { formatDate } from './format/full-date.ts';
