#!/usr/bin/env node
import { nearest } from '@vicinia/feed/problem.js';
import { check } from './commands/check.ts';
import { startContent } from './commands/new.ts';
import { readerLanguage } from './terminal/language.ts';
import { printReport } from './terminal/print-report.ts';
import { askedLanguage, readArguments } from './terminal/read-arguments.ts';
import { UsageError } from './terminal/usage-error.ts';
import { version } from './terminal/version.ts';
import { words } from './terminal/words.ts';

const argv = process.argv.slice(2);
const language = readerLanguage(askedLanguage(argv), process.env);
const say = words(language);

/** Does what the command line says; the result is the exit code. */
async function run(): Promise<number> {
  const { command, operands, options } = readArguments(argv, say);
  if (options['version']) process.stdout.write(version() + '\n');
  else if (options['help'] || command === undefined) process.stdout.write(say.help);
  else if (command === 'check') {
    if (operands.length === 0) throw new UsageError(say.nothingToCheck);
    const report = await check(operands);
    printReport(report, options['format'] === 'json' ? 'json' : 'text', language);
    return report.problems.length === 0 ? 0 : 1;
  } else if (command === 'new') {
    const { file, outcome } = await startContent(operands, String(options['folder'] ?? 'content'), say);
    (outcome === 'created' ? process.stdout : process.stderr).write(say[outcome](file) + '\n');
    return outcome === 'created' ? 0 : 1;
  } else throw new UsageError(say.unknownCommand(command, nearest(command, ['check', 'new'])));
  return argv.length === 0 ? 2 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n${say.seeHelp}\n`);
  process.exitCode = 2;
}
