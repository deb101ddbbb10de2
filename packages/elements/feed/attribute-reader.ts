import type { Problem, ProblemCode } from '@vicinia/feed/problem.js';

/** Understands what a webmaster writes as text. Nothing throws: what is wrong is left out and told. */
export class AttributeReader {
  readonly problems: Problem[];

  constructor(problems: Problem[] = []) {
    this.problems = problems;
  }

  #wrong(code: ProblemCode, attribute: string, found: unknown, allowed: readonly string[]): undefined {
    this.problems.push({ code, severity: 'warning', path: [attribute], found: String(found), allowed });
  }

  oneOf<V extends string>(attribute: string, found: string, allowed: readonly V[]): V | undefined {
    return allowed.find((it) => it === found) ?? this.#wrong('choice', attribute, found, allowed);
  }

  /** Names separated by white space. */
  listOf<V extends string>(attribute: string, found: string, allowed: readonly V[]): V[] {
    const names = found.split(/\s+/).filter(Boolean);
    return names.flatMap((name) => this.oneOf(attribute, name, allowed) ?? []);
  }

  /** A whole number from 1 to `max`. */
  wholeNumber(attribute: string, value: number | null, max: number, fallback: number): number {
    const number = value ?? fallback;
    if (Number.isInteger(number) && number > 0 && number <= max) return number;
    return this.#wrong('range', attribute, value, ['1', String(max)]) ?? fallback;
  }

  headingLevel(value: number | null): number {
    return this.wholeNumber('heading-level', value, 6, 2);
  }
}
