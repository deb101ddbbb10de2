/** Documents as they stand, page by page and in any format, for programs that check and convert. */
export { formatNames, formatTitle, isLog } from './formats/format-names.ts';
export { readSpreadsheet, type Spreadsheet } from './formats/csv/read-spreadsheet.ts';
export { scriptsOf } from './formats/json-ld/scripts.ts';
export { loadPages, type LoadedPage, type PagesOptions } from './load/load-pages.ts';
export { readText, type TextDocument } from './load/read-text.ts';
