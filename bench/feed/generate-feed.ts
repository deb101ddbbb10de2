import { Chance } from './chance.ts';
import { timeZone } from './dates.ts';
import { initiative } from './initiative.ts';

/**
 * The text of a feed of so many initiatives on one page, with dates around the instant `now` (milliseconds): the same
 * text for the same arguments.
 */
export function generateFeed(count: number, now: number): string {
  const chance = new Chance(count);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `Vicinia: ${count} iniziative inventate`,
    home_page_url: 'https://vicini.example/',
    feed_url: `https://vicini.example/feeds/${count}.json`,
    language: 'it',
    _vicinia: { version: '1', type: 'initiative', timeZone, generated: new Date(now).toISOString(), example: true },
    items: Array.from({ length: count }, (_, index) => initiative(chance, index + 1, now)),
  });
}
