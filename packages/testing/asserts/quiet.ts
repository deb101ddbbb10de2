// As the page had it first: a test may have a clock of its own (`FastClock`).
const { setTimeout: later } = globalThis;

/**
 * For the top of a test file: each of its tests fails that leaves an error on the console, an error that nobody caught, or
 * a promise whose rejection nobody handled; what is left behind between two tests is the next one's, or the group's.
 */
export function staysQuiet(): void {
  const heard: string[] = [];
  const { error } = console;
  const onError = (event: ErrorEvent) => heard.push(`uncaught: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent) => heard.push(`unhandled: ${String(event.reason)}`);

  async function judge(): Promise<void> {
    // A rejection is told only after the turn in which nobody handled it.
    await new Promise((done) => later(done));
    const complaints = heard.splice(0);
    if (complaints.length > 0) throw new Error(`Not quiet: ${complaints.join('\n')}`);
  }

  before(() => {
    const listen = (...args: unknown[]) => {
      heard.push(args.map(String).join(' '));
      error.apply(console, args);
    };
    Object.assign(console, { error: listen });
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(judge);

  after(async () => {
    try {
      await judge();
    } finally {
      Object.assign(console, { error });
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    }
  });
}
