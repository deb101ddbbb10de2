#!/usr/bin/env node
import { nearest } from '@vicinia/feed/problem.js';
import { commands } from './commands/commands.ts';
import { readerLanguage } from './terminal/language.ts';
import { quietPipe } from './terminal/quiet-pipe.ts';
import { askedLanguage, readArguments } from './terminal/read-arguments.ts';
import { UsageError } from './terminal/usage-error.ts';
import { version } from './terminal/version.ts';
import { words } from './terminal/words.ts';

const argv = process.argv.slice(2);
const language = readerLanguage(askedLanguage(argv), process.env);
const say = words(language);

/** Does what the command line says; the result is the exit code. */
async function run(): Promise<number> {
  const args = readArguments(argv, commands, say);
  const { command: name, options } = args;
  if (options['version'] || options['help'] || name === undefined) {
    process.stdout.write(options['version'] ? version() + '\n' : say.help);
    return argv.length === 0 ? 2 : 0;
  }
  const command = commands.find((it) => it.name === name);
  if (!command)
    throw new UsageError(
      say.unknownCommand(
        name,
        nearest(
          name,
          commands.map((it) => it.name),
        ),
      ),
    );
  return command.run(args, language, say);
}

quietPipe(process.stdout);
try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${say.seeHelp}\n`);
  process.exitCode = 2;
}
