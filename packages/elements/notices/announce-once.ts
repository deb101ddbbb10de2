import type { Notice } from '@vicinia/feed/model.js';
import { noticeVersion } from '@vicinia/feed/query.js';
import { announce } from '../feed/announcer.ts';
import { itemKey } from '../kept/item-key.ts';
import { KeptMap } from '../kept/kept-map.ts';

/** As long as the visit: whoever goes from page to page has heard it. */
const told = new KeptMap('vicinia-told-1', true);

/** Has notices read out by what `textOf` says of them, each once until it changes, by whichever element has it first. */
export function announceOnce(
  notices: readonly Notice[],
  homePage: string | undefined,
  textOf: (notice: Notice) => string,
  language: string,
): void {
  const fresh = notices.filter((notice) => told.entries.get(itemKey(notice, homePage)) !== noticeVersion(notice));
  if (fresh.length === 0) return;
  for (const notice of fresh) told.set(itemKey(notice, homePage), noticeVersion(notice));
  announce(fresh.map(textOf).join(' '), language);
}
