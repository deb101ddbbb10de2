import { getCollection } from 'astro:content';
import { severities, type Notice } from '@vicinia/feed/model.js';
import { endOf, instantOf } from '@vicinia/feed/schedule.js';
import { builtAt, timeZone } from './feeds.ts';
import { isExpired } from './is-expired.ts';

const all = (await getCollection('notices')).map(({ data }) => data).filter((notice) => !isExpired(notice, builtAt));

const isOver = ({ period }: Notice) => period?.until !== undefined && endOf(period.until, timeZone) <= builtAt;
const hasBegun = ({ period }: Notice) => period?.from === undefined || instantOf(period.from, timeZone) <= builtAt;
const rank = ({ severity = 'info' }: Notice) => severities.indexOf(severity);
const newestFirst = (a: Notice, b: Notice) => ((a.period?.from ?? '') < (b.period?.from ?? '') ? 1 : -1);

/** Those that hold when the site is built, or will: the most severe first. */
export const openNotices: readonly Notice[] = all
  .filter((notice) => !isOver(notice))
  .sort((a, b) => rank(b) - rank(a) || newestFirst(a, b));

export const currentNotices: readonly Notice[] = openNotices.filter(hasBegun);

export const pastNotices: readonly Notice[] = all.filter(isOver).sort(newestFirst);
