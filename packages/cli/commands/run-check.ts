import { formatNames } from '@vicinia/feed/documents.js';
import { jsonReport } from '../report/json-report.ts';
import { summarise, type TargetReport } from '../report/report.ts';
import { TextReport } from '../report/text-report.ts';
import { operandsIn } from '../sources/operands-in.ts';
import type { Arguments, Command } from '../terminal/command.ts';
import type { Language } from '../terminal/language.ts';
import { Progress } from '../terminal/progress.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Words } from '../terminal/words.ts';
import { check } from './check.ts';

/** Checks what the command line names, prints what was found, and gives the exit code: 1 when something is wrong. */
async function runCheck({ operands, options }: Arguments, language: Language, say: Words): Promise<number> {
  if (operands.length === 0) throw new UsageError(say.nothingToCheck);
  const progress = new Progress(process.stderr);
  const text = (name: string) => options[name] as string | undefined;
  const targets: TargetReport[] = [];
  for (const operand of await operandsIn(operands)) {
    progress.show(operand);
    const onPage = (source: string, items: number) => progress.show(`${source} (${items})`);
    const pages = options['pages'] === undefined ? undefined : Number(options['pages']);
    targets.push(await check(operand, { format: text('as'), columns: text('columns'), pages, onPage }));
  }
  progress.clear();
  const asJson = options['format'] === 'json';
  process.stdout.write(
    asJson ? jsonReport(targets, language) : new TextReport(language, process.stdout).write(targets),
  );
  const { errors, warnings, notes } = summarise(targets);
  return errors + warnings + (options['strict'] ? notes : 0) > 0 ? 1 : 0;
}

export const checkCommand: Command = {
  name: 'check',
  options: {
    format: { type: 'string', allowed: ['text', 'json'] },
    as: { type: 'string', allowed: formatNames },
    columns: { type: 'string' },
    pages: { type: 'string', pattern: /^[1-9]\d{0,5}$/ },
    strict: { type: 'boolean' },
  },
  run: runCheck,
};
