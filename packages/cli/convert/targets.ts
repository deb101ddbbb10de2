import type { Feed } from '@vicinia/feed/model.js';
import { writeCsv, writeICalendar, writeJsonFeedDocument, writeJsonLd, writeRss } from '@vicinia/feed/write.js';
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

/** A feed in a format, piece by piece. */
export function write(feed: Feed, target: Target, { language, bom }: TargetOptions): Generator<string, void> {
  switch (target) {
    case 'jsonfeed':
      return writeJsonFeedDocument(feed);
    case 'ics':
      return writeICalendar(feed);
    case 'rss':
      return writeRss(feed, { toHtml: htmlOf });
    case 'csv':
      return writeCsv(feed, { language, bom });
    case 'jsonld':
      return writeJsonLd(feed);
  }
}
