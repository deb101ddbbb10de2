import type { ServerResponse } from 'node:http';
import type { Answer } from './misbehaviour.ts';

/** How an address answers, until the weather turns, and what has come of it so far. */
export class WeatherRecord {
  readonly answer: Answer;
  requests = 0;
  /** Requests that ended before their answers did. */
  dropped = 0;
  /** Conditional requests that were told that nothing has changed. */
  unchanged = 0;
  /** Pieces of answers that drip. */
  drops = 0;

  constructor(answer: Answer) {
    this.answer = answer;
  }

  count(response: ServerResponse): void {
    this.requests++;
    response.once('close', () => {
      if (!response.writableFinished) this.dropped++;
      if (response.statusCode === 304) this.unchanged++;
    });
  }
}

/** The weathers by their names; a name that is new starts with a good one. */
export class Weathers {
  readonly #records = new Map<string, WeatherRecord>();

  of(name: string): WeatherRecord {
    let record = this.#records.get(name);
    if (!record) this.#records.set(name, (record = new WeatherRecord('ok')));
    return record;
  }

  turn(name: string, answer: Answer): void {
    this.#records.set(name, new WeatherRecord(answer));
  }
}
