/**
 * Runs a command's work and ends the process with the exit code that it resolves to. Ctrl-C, `kill` and a closed
 * terminal abort the signal, however often they come; the work then ends what it started.
 */
export async function command(work: (signal: AbortSignal) => Promise<number>): Promise<never> {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());
  try {
    process.exit(await work(stop.signal));
  } catch (error) {
    console.error(error instanceof Error && error.name === 'Refusal' ? error.message : error);
    process.exit(1);
  }
}

/** The exit code that shells give to what Ctrl-C ended. */
export const INTERRUPTED = 130;
