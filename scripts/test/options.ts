import { parseArgs } from 'node:util';
import { engineNames, type EngineName } from '../browsers/engine.ts';
import { readEngineNames } from '../browsers.ts';
import { Refusal } from '../process/refusal.ts';
import { suiteNames, type SuiteName } from './suite.ts';

export interface TestOptions {
  /** The suites to run; all, unless told. */
  only: readonly SuiteName[];
  /** The engines wished for, and whether someone named them: then none of them may be missing. */
  engines: readonly EngineName[];
  enginesRequired: boolean;
  build: boolean;
  /** Only test files whose path holds one of these. */
  words: readonly string[];
}

const usage = `npm test -- [--only ${suiteNames.join('|')}] [--engines ${engineNames.join(',')}] [--no-build] [part of a test file's path …]`;

/** @param coverage whether the lines that ran are recorded, which Chromium alone can do */
export function readTestOptions(args: string[], coverage = false): TestOptions {
  const { values, positionals } = parse(args);
  const engines = coverage ? (['chromium'] as const) : engineNames;
  return {
    only: values.only?.map(readSuiteName) ?? suiteNames,
    engines: values.engines ? readEngineNames(values.engines) : engines,
    enginesRequired: values.engines !== undefined,
    build: !values['no-build'],
    words: positionals,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true },
        engines: { type: 'string' },
        'no-build': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}`);
  }
}

function readSuiteName(text: string): SuiteName {
  const name = suiteNames.find((known) => known === text);
  if (!name) throw new Refusal(`There is no suite "${text}". These are the suites: ${suiteNames.join(', ')}.`);
  return name;
}
