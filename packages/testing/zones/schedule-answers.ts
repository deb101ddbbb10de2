import type { Schedule } from '@vicinia/feed/model.js';

/** What is asked of a schedule in Europe/Rome. */
export interface Question {
  readonly schedule: Schedule;
  /** The window for its dates, in milliseconds. */
  readonly from: number;
  readonly until: number;
  /** Instants from which the next date is looked for. */
  readonly nows: readonly number[];
}

export interface Answer {
  readonly starts: readonly string[];
  /** As an Italian reader sees them. */
  readonly shown: readonly string[];
  readonly next: readonly (string | undefined)[];
}
