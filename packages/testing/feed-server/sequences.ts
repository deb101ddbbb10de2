/** Counts the requests of each row. */
export class Sequences {
  readonly #counts = new Map<string, number>();

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Takes one more request into the row, and gives what the list has for it. */
  next<T>(name: string, list: readonly T[]): T | undefined {
    const count = this.count(name);
    this.#counts.set(name, count + 1);
    return list[Math.min(count, list.length - 1)];
  }
}
