import { occurrenceStatuses, type OccurrenceStatus } from '../../model/schedule.ts';
import { Cursor, type Notes } from '../cursor.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import type { Component } from './component.ts';
import { momentsOf, type Moment } from './moments.ts';
import type { Property } from './property.ts';
import type { Zones } from './zones.ts';

/** What all entries of a document share. */
export interface Calendar {
  readonly zones: Zones;
  readonly notes: Notes;
  /** The zone in which times without one are meant. */
  readonly zone: string;
  /** The document takes back what it names (METHOD:CANCEL). */
  readonly cancels: boolean;
}

/** A component and what its properties say, read with the problems noted where they stand. */
export class Entry {
  readonly component: Component;
  readonly calendar: Calendar;
  /** What has been read once, so that its problems are noted once. */
  readonly #moments = new Map<Property, Moment[]>();

  constructor(component: Component, calendar: Calendar) {
    this.component = component;
    this.calendar = calendar;
  }

  /** The properties with one of these names, in the order of the names. */
  all(...names: string[]): Property[] {
    return names.flatMap((name) => this.component.properties.filter((it) => it.name === name));
  }

  first(...names: string[]): Property | undefined {
    return this.all(...names)[0];
  }

  /** The components inside with one of these names, as entries of their own. */
  inside(...names: string[]): Entry[] {
    const inner = this.component.components.filter((it) => names.includes(it.name));
    return inner.map((it) => new Entry(it, this.calendar));
  }

  /** Looks at a property's values, or at others that were made of them. */
  cursor(property: Property | undefined, value?: unknown): Cursor {
    const only = property?.values.length === 1 ? property.values[0] : property?.values;
    return new Cursor(value ?? only, this.notesAt(property), property ? [property.name] : []);
  }

  notesAt(property: Property | undefined): Notes {
    const item = this.title;
    const where = { line: property?.line ?? this.component.line, ...(item !== undefined && { item }) };
    return { ...this.calendar.notes, where };
  }

  text(...names: string[]): string | undefined {
    const property = this.first(...names);
    return property && this.cursor(property).text();
  }

  moments(name: string): Moment[] {
    return this.all(name).flatMap((it) => this.momentsOf(it));
  }

  momentsOf(property: Property): Moment[] {
    let moments = this.#moments.get(property);
    if (!moments) {
      moments = momentsOf(property, this.calendar.zones, this.notesAt(property));
      this.#moments.set(property, moments);
    }
    return moments;
  }

  get title(): string | undefined {
    const [summary] = this.first('SUMMARY')?.values ?? [];
    return typeof summary === 'string' ? summary.trim() || undefined : undefined;
  }

  get id(): string | undefined {
    return this.text('X-VICINIA-ID', 'UID');
  }

  get isCancelled(): boolean {
    return this.calendar.cancels || /^cancell?ed$/i.test(this.text('STATUS') ?? '');
  }

  /** What has become of its date: as our own writer says it, as everybody does, or in the title. */
  get status(): OccurrenceStatus | undefined {
    const own = this.text('X-VICINIA-STATUS')?.toLowerCase();
    const known = occurrenceStatuses.find((it) => it === own);
    return known ?? (this.isCancelled ? 'cancelled' : statusInTitle(this.title));
  }
}
