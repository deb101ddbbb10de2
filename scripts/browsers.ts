import { findChromium } from './browsers/chromium.ts';
import {
  type Engine,
  engineNames,
  type Environment,
  type EngineName,
  isLeftOut,
  type LeftOut,
} from './browsers/engine.ts';
import { findFirefox } from './browsers/firefox.ts';
import { findWebKit } from './browsers/webkit.ts';
import { Refusal } from './process/refusal.ts';

const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

export interface Browsers {
  found: Engine[];
  leftOut: LeftOut[];
}

/** The engines on this machine among those wished for (all, unless told), and why the others are left out. */
export async function findBrowsers(
  wished: readonly EngineName[] = engineNames,
  env: Environment = process.env,
): Promise<Browsers> {
  const all: (Engine | LeftOut)[] = [];
  for (const name of wished) all.push(await finders[name](env));
  return { found: all.filter((engine): engine is Engine => !isLeftOut(engine)), leftOut: all.filter(isLeftOut) };
}

/** The engines named in a list such as "chromium,webkit". */
export function readEngineNames(list: string): EngineName[] {
  return list.split(',').map((word) => {
    const name = engineNames.find((known) => known === word.trim());
    if (!name)
      throw new Refusal(`There is no engine "${word.trim()}". These are the engines: ${engineNames.join(', ')}.`);
    return name;
  });
}
