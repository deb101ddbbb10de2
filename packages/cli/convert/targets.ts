import type { Feed } from '@vicinia/feed/model.js';
import {
  jsonFeedWriter,
  jsonLdWriter,
  rssWriter,
  writeAll,
  writeCsv,
  writeICalendar,
  type ItemWriter,
} from '@vicinia/feed/write.js';
import type { Language } from '../terminal/language.ts';
import { htmlOf } from './html-of.ts';

export const targets = ['jsonfeed', 'ics', 'rss', 'csv', 'jsonld'] as const;
export type Target = (typeof targets)[number];

/** What a file's ending says of its format. */
const endings: readonly (readonly [RegExp, Target])[] = [
  [/\.ics$/i, 'ics'],
  [/\.(?:rss|xml)$/i, 'rss'],
  [/\.csv$/i, 'csv'],
  [/\.jsonld$/i, 'jsonld'],
  [/\.json$/i, 'jsonfeed'],
];

export const targetOf = (file: string | undefined): Target | undefined =>
  file === undefined ? undefined : endings.find(([ending]) => ending.test(file))?.[1];

export interface TargetOptions {
  readonly language: Language;
  readonly bom: boolean;
}

/**
 * What writes a format content by content. Not all can: a table has columns for what there is, and a calendar begins with its
 * zones' rules for the years that it reaches, so that the first line depends on the last content.
 */
export const writers: Readonly<Partial<Record<Target, (feed: Feed) => ItemWriter>>> = {
  jsonfeed: jsonFeedWriter,
  rss: (feed) => rssWriter(feed, { toHtml: htmlOf }),
  jsonld: jsonLdWriter,
};

/** A feed in a format, piece by piece. */
export function write(feed: Feed, target: Target, { language, bom }: TargetOptions): Generator<string, void> {
  const writerOf = writers[target];
  if (writerOf) return writeAll(feed, writerOf(feed));
  return target === 'csv' ? writeCsv(feed, { language, bom }) : writeICalendar(feed);
}
