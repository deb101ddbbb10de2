import type { Language } from './language.ts';
import type { Words } from './words.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly allowed?: readonly string[];
  readonly pattern?: RegExp;
}

export type Options = Readonly<Record<string, Option>>;

/** What stands on a command line. */
export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: { readonly [name: string]: string | boolean | undefined };
}

/** One of the things that the program does. */
export interface Command {
  readonly name: string;
  /** Beside those that all have. */
  readonly options: Options;
  /** Gives the exit code; throws a `UsageError` when it is written wrongly. */
  run(args: Arguments, language: Language, say: Words): Promise<number>;
}
