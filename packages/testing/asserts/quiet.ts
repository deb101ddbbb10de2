/**
 * For the top of a test file: each of its tests fails that leaves an error on the console, an error that nobody caught, or
 * a promise whose rejection nobody handled.
 */
export function staysQuiet(): void {
  const heard: string[] = [];
  const { error } = console;
  const onError = (event: ErrorEvent) => heard.push(`uncaught: ${event.message}`);
  const onRejection = (event: PromiseRejectionEvent) => heard.push(`unhandled: ${String(event.reason)}`);

  beforeEach(() => {
    heard.length = 0;
    const listen = (...args: unknown[]) => {
      heard.push(args.map(String).join(' '));
      error.apply(console, args);
    };
    Object.assign(console, { error: listen });
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    Object.assign(console, { error });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    if (heard.length > 0) throw new Error(`Not quiet: ${heard.join('\n')}`);
  });
}
