import type { Draft } from '../formats/format.ts';
import type { Place } from '../model/place.ts';
import type { Schedule } from '../model/schedule.ts';

const join = (parts: readonly unknown[]): string =>
  parts.filter((it) => typeof it === 'string' && it !== '').join(' · ');

/**
 * Ids for items whose format has none: of what does not change while they stay the same thing. That is their address, unless
 * another has it too (as rows of a table do that all lead to the home page), else title, date and place.
 */
export class DraftIds {
  readonly #taken = new Set<string>();
  readonly #seen = new Map<string, string>();

  /** Two drafts that say the same of all these get the same id. */
  for({ id, url, title, schedule, places }: Draft['fields']): string {
    if (typeof id === 'string' && id !== '') return id;
    const { occurrences = [], recurrences = [] } = (schedule ?? {}) as Schedule;
    const [date] = [...occurrences, ...recurrences];
    const [place] = (places ?? []) as readonly Place[];
    const where = join([place?.name, place?.address, place?.municipality]);
    const whole = join([url, title, date?.start, where]);
    const known = this.#seen.get(whole);
    if (known !== undefined) return known;
    const ways = [join([url]), join([title, date?.start]), join([title, date?.start, where]), whole];
    const own = ways.find((way) => way !== '' && !this.#taken.has(way)) ?? whole;
    this.#seen.set(whole, own);
    this.#taken.add(own);
    return own;
  }
}
