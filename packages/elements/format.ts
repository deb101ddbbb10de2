/** Dates as the elements show them. */
export { formatDate, formatOccurrence, type DateContext } from './format/date-format.ts';
