// As the page had them first: a test may have a clock of its own (`FastClock`), by which any limit would be over at once.
const { setTimeout: later, performance } = globalThis;

/** Less than a test may take, so that a failure says what was waited for; more than any machine is slow. */
const longest = 45_000;

/** Resolves once something is as expected; the condition may take its time. */
export async function until(condition: () => unknown, what = String(condition), limit = longest): Promise<void> {
  const start = performance.now();
  while (!(await condition())) {
    if (performance.now() - start > limit) throw new Error(`not so: ${what}`);
    await new Promise((resolve) => later(resolve, 5));
  }
}
