export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** The environment variables that say where a browser or a screen is. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A browser to test in. */
export interface Engine {
  name: EngineName;
  /** Its name for people, with what is known of its version. */
  label: string;
  /** The program to start: the browser, or for WebKit its WebDriver program. */
  program: string;
  args: readonly string[];
  env: Readonly<Record<string, string>>;
}

/** A browser that tests cannot run in, with the reason and the way to change that, in words. */
export interface LeftOut {
  name: EngineName;
  label: string;
  reason: string;
}

export function isLeftOut(engine: Engine | LeftOut): engine is LeftOut {
  return 'reason' in engine;
}
