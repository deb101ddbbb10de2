import { writeJsonFeed } from '@vicinia/feed/write.js';
import { Chance } from './chance.ts';
import { timeZone } from './dates.ts';
import { initiative } from './initiative.ts';

/**
 * The text of a feed of so many initiatives on one page, with dates around the instant `now` (milliseconds): the same
 * text for the same arguments.
 */
export function generateFeed(count: number, now: number): string {
  const chance = new Chance(count);
  const feed = {
    title: `Vicinia: ${count} iniziative inventate`,
    language: 'it',
    timeZone,
    generated: new Date(now).toISOString(),
    example: true,
    items: Array.from({ length: count }, (_, index) => initiative(chance, index + 1, now)),
  };
  const address = `https://vicini.example/feeds/${count}.json`;
  const [page] = writeJsonFeed(feed, { address, type: 'initiative', firstPage: count, laterPages: count });
  return JSON.stringify(page!.document);
}
