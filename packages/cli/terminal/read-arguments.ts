import { parseArgs } from 'node:util';
import { nearest } from '@vicinia/feed/problem.js';
import type { Arguments, Command, Option, Options } from './command.ts';
import { UsageError } from './usage-error.ts';
import type { Words } from './words.ts';

const common: Options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  lang: { type: 'string', allowed: ['it', 'en'] },
};

/** What `--lang` says, whatever else is wrong, so that even mistakes can be explained in that language. */
export const askedLanguage = (argv: readonly string[]): string | undefined => {
  const index = argv.findIndex((word) => /^--lang(=|$)/.test(word));
  return index < 0 ? undefined : (argv[index]!.split('=')[1] ?? argv[index + 1]);
};

const own = (options: Options, name: string): Option | undefined =>
  Object.hasOwn(options, name) ? options[name] : undefined;

function checkValue({ type, allowed, pattern }: Option, name: string, value: string | undefined, say: Words): void {
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(say.takesNoValue(name));
  } else if (!value) throw new UsageError(say.needsValue(name));
  else if (allowed && !allowed.includes(value)) throw new UsageError(say.notAllowed(name, value, allowed));
  else if (pattern && !pattern.test(value)) throw new UsageError(say.needsNumber(name, value));
}

/** Reads a command line; throws a `UsageError`. Without a command, the options of all of them are known. */
export function readArguments(argv: readonly string[], commands: readonly Command[], say: Words): Arguments {
  const all: Options = Object.assign({}, ...commands.map(({ options }) => options), common) as Options;
  // Not strict: the sentences of `parseArgs` are in English and for programmers.
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(all).map(([name, { type, short }]) => [name, { type, ...(short !== undefined && { short }) }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [command, ...operands] = positionals;
  const chosen = commands.find(({ name }) => name === command);
  const known = chosen ? { ...chosen.options, ...common } : all;
  const options: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = own(known, name);
    if (!option && own(all, name)) throw new UsageError(say.notFor(rawName, command!));
    const like = nearest(name, Object.keys(known));
    if (!option) throw new UsageError(say.unknownOption(rawName, like === undefined ? undefined : `--${like}`));
    checkValue(option, rawName, value, say);
    options[name] = value ?? true;
  }
  return { command, operands, options };
}
