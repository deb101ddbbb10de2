import { expect } from '@open-wc/testing';

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
    console.error = (...args: unknown[]) => {
      heard.push(args.map(String).join(' '));
      error.apply(console, args);
    };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });

  afterEach(() => {
    console.error = error;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    expect(heard).to.deep.equal([]);
  });
}
