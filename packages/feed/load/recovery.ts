import type { LoadError } from './load-error.ts';

/** What is done about a failure. Where the code for it does not come, the failure stands. */
export const recovery = (error: LoadError) =>
  import('./recover.ts').catch(() => {
    throw error;
  });
