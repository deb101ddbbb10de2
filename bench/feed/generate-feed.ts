import { Chance } from './chance.ts';
import { timeZone } from './dates.ts';
import { initiative } from './initiative.ts';

/** A page of a feed: after so many items, and with the address of the next one. */
interface Part {
  after: number;
  next?: string | undefined;
}

/**
 * The text of a feed of so many initiatives on one page, with dates around the instant `now` (milliseconds): the same
 * text for the same arguments.
 */
export function generateFeed(count: number, now: number, { after, next }: Part = { after: 0 }): string {
  const chance = new Chance(after + count);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Vicinia: ${count} iniziative inventate`,
    home_page_url: 'https://vicini.example/',
    feed_url: `https://vicini.example/feeds/${count}.json`,
    ...(next !== undefined && { next_url: next }),
    language: 'it',
    _vicinia: { version: '1', type: 'initiative', timeZone, generated: new Date(now).toISOString(), example: true },
    items: Array.from({ length: count }, (_, index) => initiative(chance, after + index + 1, now)),
  });
}
