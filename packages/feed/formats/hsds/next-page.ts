import type { Cursor } from '../cursor.ts';

/** The ways in which servers call the parameter; the standard's own name first. */
const names = ['page', 'page_number', 'pageNumber', 'pageNo', 'p'];

/**
 * The address of the next page, where the document says that there is one: HSDS 3 (`page_number`, `total_pages`,
 * `last_page`), Open Referral UK 1 and others that answer as Spring does (`number`, `totalPages`, `last`).
 */
export function nextPage(root: Cursor, address: string | undefined): string | undefined {
  if (!root.isObject || address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const name = names.find((it) => url.searchParams.has(it)) ?? 'page';
  const asked = Number(url.searchParams.get(name) ?? Number.NaN);
  const stated = root.first('page_number', 'number', 'page', 'current_page').number() ?? asked;
  const total = root.first('total_pages', 'totalPages', 'pages').number();
  const isLast = root.first('last_page', 'last').value;
  const isEmpty = root.first('empty').value === true || root.first('contents', 'content').list().length === 0;
  // Some count from nought.
  const fromNought = stated === 0 || asked === 0;
  const current = Number.isInteger(stated) ? stated : 1;
  if (isLast === true || isEmpty || total === undefined || current + (fromNought ? 1 : 0) >= total) return undefined;
  url.searchParams.set(name, String(current + 1));
  return url.href;
}
