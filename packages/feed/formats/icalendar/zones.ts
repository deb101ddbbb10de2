import type { Component } from './component.ts';
import { zoneByName } from './zone-name.ts';
import { clockOf, offsetText, zoneLike, type Clock } from './zone-rules.ts';

/** What a TZID turned out to mean: a zone by its IANA name, or clocks that no known zone has. */
export type Zone = { readonly name: string } | { readonly offset: (local: string) => string };

/** The time zones of a document: those that its VTIMEZONEs define, and those that are known by their names. */
export class Zones {
  readonly #definitions = new Map<string, Component>();
  readonly #found = new Map<string, Zone | undefined>();

  constructor(calendars: readonly Component[]) {
    for (const zone of calendars.flatMap((it) => it.components).filter((it) => it.name === 'VTIMEZONE')) {
      const id = zone.properties.find((it) => it.name === 'TZID')?.text;
      if (id) this.#definitions.set(id, zone);
    }
  }

  /** The zone that all of the document's definitions agree on. */
  get only(): string | undefined {
    const zones = [...this.#definitions.keys()].map((id) => this.find(id));
    const names = new Set(zones.map((zone) => (zone && 'name' in zone ? zone.name : undefined)));
    return names.size === 1 ? [...names][0] : undefined;
  }

  /** `year` is the one for which a definition without a telling name is compared with known zones. */
  find(tzid: string, year = 2026): Zone | undefined {
    if (!this.#found.has(tzid)) this.#found.set(tzid, this.#find(tzid, year));
    return this.#found.get(tzid);
  }

  #find(tzid: string, year: number): Zone | undefined {
    const definition = this.#definitions.get(tzid);
    const hints = definition?.properties.filter(({ name }) => name === 'X-LIC-LOCATION' || name === 'TZURL') ?? [];
    const name = [tzid, ...hints.map(({ text }) => text)].map(zoneByName).find(Boolean);
    if (name) return { name };
    const clock = definition && clockOf(definition);
    return clock && byClock(clock, year);
  }
}

function byClock(clock: Clock, year: number): Zone {
  const name = zoneLike(clock, year);
  return name ? { name } : { offset: (local) => offsetText(clock(local)) };
}
