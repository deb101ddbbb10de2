import type { Expected, Problem } from '../problem/problem.ts';
import { plainText } from '../read/plain-text.ts';
import { show } from '../shape/read-shape.ts';
import { formats } from '../shape/format.ts';
import { toMoment } from './to-moment.ts';
import { toTime } from './to-time.ts';
import { decodeEntities } from '../read/decode-entities.ts';

type Step = string | number;

/** What all cursors into one document share. */
export interface Notes {
  readonly problems: Problem[];
  readonly base: string | undefined;
  /** Where the text stood, for documents that are made of lines; every problem says so. */
  readonly where?: Pick<Problem, 'line' | 'column' | 'item'>;
}

const yes = new Set(['true', 'yes', 'si', 'sì', '1', 'y', 'on']);
const no = new Set(['false', 'no', '0', 'n', 'off']);

/** What has been noted already: a converter may look at one place more than once. */
const told = new WeakMap<readonly Problem[], Set<string>>();

/**
 * A place in somebody else's JSON. Reading from it never throws: what is absent (undefined, null, an empty text) gives
 * undefined, and what is there but is something else gives undefined and a problem with the path into the source.
 */
export class Cursor {
  readonly value: unknown;
  readonly path: readonly Step[];
  readonly notes: Notes;

  constructor(value: unknown, notes: Notes, path: readonly Step[] = []) {
    this.value = value;
    this.notes = notes;
    this.path = path;
  }

  /** A place further in. Only own properties count, so that `__proto__` leads nowhere. */
  at(...steps: Step[]): Cursor {
    let value = this.value;
    for (const step of steps)
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<Step, unknown>)[step]
          : undefined;
    return new Cursor(value, this.notes, [...this.path, ...steps]);
  }

  /** The first of these fields that is there. */
  first(...names: string[]): Cursor {
    return names.map((name) => this.at(name)).find((it) => it.exists) ?? this.at(names[0]!);
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null && this.value !== '';
  }

  get isObject(): boolean {
    return typeof this.value === 'object' && this.value !== null && !Array.isArray(this.value);
  }

  /** What stands here if it is a word or a number, else nothing: to look at, where anything else may stand too. */
  get word(): string {
    return typeof this.value === 'string' || typeof this.value === 'number' ? String(this.value) : '';
  }

  get keys(): string[] {
    return this.isObject ? Object.keys(this.value as object) : [];
  }

  /** The elements of an array; a lone value counts as a list of one. */
  list(): Cursor[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.value)) return [this];
    return this.value
      .map((value: unknown, i) => new Cursor(value, this.notes, [...this.path, i]))
      .filter((it) => it.exists);
  }

  text(): string | undefined {
    if (!this.exists) return undefined;
    if (typeof this.value === 'number' || typeof this.value === 'boolean') return String(this.value);
    if (typeof this.value !== 'string') return this.wrong('text');
    return this.value.trim() || undefined;
  }

  /** Text without the markup that many systems put into every field. */
  plain(): string | undefined {
    const text = this.text();
    return text === undefined ? undefined : plainText(text).replaceAll('\n', ' ') || undefined;
  }

  /** The texts of a list, plain. */
  plains(): string[] | undefined {
    const texts = this.list()
      .map((it) => it.plain())
      .filter((it) => it !== undefined);
    return texts.length > 0 ? texts : undefined;
  }

  number(): number | undefined {
    if (!this.exists) return undefined;
    const value = typeof this.value === 'string' ? Number(this.value.trim().replace(',', '.')) : this.value;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.wrong('number');
  }

  flag(): boolean | undefined {
    if (!this.exists || typeof this.value === 'boolean') return this.value as boolean | undefined;
    const word = this.word.trim().toLowerCase();
    return yes.has(word) ? true : no.has(word) ? false : this.wrong('flag');
  }

  /** A moment in any usual way of writing one (see `toMoment`). */
  moment(): string | undefined {
    const text = this.text();
    return text === undefined ? undefined : (toMoment(text) ?? this.wrong('moment'));
  }

  day(): string | undefined {
    return this.moment()?.slice(0, 10);
  }

  /** A time of day in any usual way of writing one (see `toTime`). */
  time(): string | undefined {
    const text = this.text();
    return text === undefined ? undefined : (toTime(text) ?? this.wrong('time'));
  }

  /** An absolute http address; a relative one is resolved against the document's. */
  url(): string | undefined {
    const text = this.text();
    if (text === undefined) return undefined;
    const { base } = this.notes;
    // Beside an address nearly all words are an address: those with blanks are meant as words.
    const isWords = /\s/.test(text) && !/^[a-z][a-z\d+.-]*:/i.test(text);
    const absolute = !isWords && URL.canParse(text, base) ? new URL(text, base).href : text;
    return formats.url(absolute) ? absolute : this.wrong('url');
  }

  email(): string | undefined {
    const text = decodeEntities(this.text() ?? '').replace(/^mailto:/i, '') || undefined;
    return text === undefined || formats.email(text) ? text : this.wrong('email');
  }

  phone(): string | undefined {
    const text = this.text()?.replace(/^tel:/i, '');
    return text === undefined || formats.phone(text) ? text : this.wrong('phone');
  }

  /** Notes that nothing stands where something has to. */
  missing(expected?: Expected): undefined {
    const { problems, where } = this.notes;
    problems.push({ code: 'missing', severity: 'warning', path: this.path, ...(expected && { expected }), ...where });
  }

  /** Notes that what stands here, if anything, was understood but cannot be kept. */
  noPlace(): void {
    const { problems, where } = this.notes;
    const found = String(this.path.at(-1));
    if (this.exists) problems.push({ code: 'left-out', severity: 'warning', path: this.path, found, ...where });
  }

  /** Notes that what stands here is not what belongs here; `allowed` is what may, or an example of it. */
  wrong(expected: Expected, allowed?: readonly string[]): undefined {
    const { problems, where } = this.notes;
    const said = told.get(problems) ?? new Set();
    const key = JSON.stringify([this.path, expected, where]);
    if (said.has(key)) return;
    told.set(problems, said.add(key));
    problems.push({
      code: expected === 'choice' ? 'choice' : 'type',
      // Without an object there is nothing to make an item of.
      severity: expected === 'object' ? 'error' : 'warning',
      path: this.path,
      expected,
      found: show(this.value),
      ...(allowed && { allowed }),
      ...where,
    });
  }
}
