/** For the top of a test file: the warnings on the console that the present test has brought. They are not shown. */
export function heardWarnings(): string[] {
  const heard: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    heard.length = 0;
    console.warn = (...args: unknown[]) => heard.push(args.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return heard;
}
