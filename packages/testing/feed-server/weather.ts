import type { Answer } from './misbehaviour.ts';
import type { WeatherRecord } from './weathers.ts';

/** Decides, from request to request, how addresses with `weather: weather.name` answer: well at first. */
export class Weather {
  readonly name = crypto.randomUUID();

  /** From now on the answer is this one. */
  async turn(answer: Answer): Promise<void> {
    await this.#ask({ answer });
  }

  /** What the server has seen since the weather turned. */
  record(): Promise<WeatherRecord> {
    return this.#ask({});
  }

  async #ask(change: { answer?: Answer }): Promise<WeatherRecord> {
    const query = new URLSearchParams({ name: this.name, ...change });
    const response = await fetch(`/test-feed/weather?${query.toString()}`);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as WeatherRecord;
  }
}
