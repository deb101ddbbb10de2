import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';
import type { Words } from './words.ts';

export interface Arguments {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly options: { readonly [name: string]: string | boolean | undefined };
}

interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** The one command that it is for; without, for all. */
  readonly command?: string;
  readonly allowed?: readonly string[];
}

const known: Readonly<Record<string, Option>> = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string', allowed: ['it', 'en'] },
  format: { type: 'string', allowed: ['text', 'json'], command: 'check' },
  folder: { type: 'string', command: 'new' },
};

const optionTypes = Object.fromEntries(
  Object.entries(known).map(([name, { type, short }]) => [name, { type, ...(short !== undefined && { short }) }]),
);

/** What `--lang` says, whatever else is wrong, so that even mistakes can be explained in that language. */
export const askedLanguage = (argv: readonly string[]): string | undefined => {
  const index = argv.findIndex((word) => /^--lang(=|$)/.test(word));
  return index < 0 ? undefined : (argv[index]!.split('=')[1] ?? argv[index + 1]);
};

/** Reads a command line; throws a `UsageError`. */
export function readArguments(argv: readonly string[], say: Words): Arguments {
  // Not strict: the sentences of `parseArgs` are in English and for programmers.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command, ...operands] = positionals;
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name]! : undefined;
    if (!option) throw new UsageError(say.unknownOption(rawName));
    if (option.command !== undefined && command !== undefined && option.command !== command)
      throw new UsageError(say.notFor(rawName, command));
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(say.takesNoValue(rawName));
    if (option.type === 'string' && !value) throw new UsageError(say.needsValue(rawName));
    if (option.allowed && !option.allowed.includes(value!))
      throw new UsageError(say.notAllowed(rawName, value!, option.allowed));
    options[name] = value ?? true;
  }
  return { command, operands, options };
}
