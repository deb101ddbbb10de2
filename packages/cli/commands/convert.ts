import { formatNames } from '@vicinia/feed/documents.js';
import type { Feed } from '@vicinia/feed/model.js';
import { hasCalendarDates } from '@vicinia/feed/write.js';
import { gather } from '../convert/gather.ts';
import { targetOf, targets, write, type Target } from '../convert/targets.ts';
import { writeOut } from '../convert/write-out.ts';
import { summarise } from '../report/report.ts';
import { TextReport } from '../report/text-report.ts';
import type { Arguments, Command } from '../terminal/command.ts';
import type { Language } from '../terminal/language.ts';
import { printable } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Words } from '../terminal/words.ts';

/** So many titles of what a calendar cannot hold are named. */
const NAMED = 3;

/** What has no dates is not in a calendar: whoever converts should know. */
function tellLeftOut(feed: Feed, target: Target, say: Words): void {
  const without = target === 'ics' ? feed.items.filter((item) => !hasCalendarDates(item)) : [];
  const titles = without.slice(0, NAMED).map(({ title }) => printable(title));
  if (without.length > 0) process.stderr.write(say.withoutDates(without.length, titles) + '\n');
}

async function convert({ operands, options }: Arguments, language: Language, say: Words): Promise<number> {
  const text = (name: string) => options[name] as string | undefined;
  const output = text('output');
  const target = (text('to') as Target | undefined) ?? targetOf(output);
  if (operands.length === 0) throw new UsageError(say.nothingToConvert);
  if (target === undefined) throw new UsageError(say.noTarget(targets));

  const progress = new Progress(process.stderr);
  const onPage = (source: string, items: number) => progress.show(`${source} (${items})`);
  const format = text('as');
  const pages = options['pages'] === undefined ? undefined : Number(options['pages']);
  const { feed, reports } = await gather(operands, { format, columns: text('columns'), pages, onPage });
  progress.clear();

  if (reports.some(({ problems }) => problems.length > 0))
    process.stderr.write(new TextReport(language, process.stderr).write(reports));
  if (!feed) return 1;
  const whole = { ...feed, ...(text('title') !== undefined && { title: text('title')! }) };
  tellLeftOut(whole, target, say);
  try {
    await writeOut(write(whole, target, { language, bom: options['bom'] === true }), output ?? process.stdout);
  } catch (error) {
    if (output === undefined) throw error;
    process.stderr.write(say.cannotWrite(output) + '\n');
    return 1;
  }
  const { errors, warnings } = summarise(reports);
  return errors + warnings > 0 ? 1 : 0;
}

export const convertCommand: Command = {
  name: 'convert',
  options: {
    to: { type: 'string', allowed: targets },
    output: { type: 'string', short: 'o' },
    as: { type: 'string', allowed: formatNames },
    columns: { type: 'string' },
    pages: { type: 'string', pattern: /^[1-9]\d{0,5}$/ },
    title: { type: 'string' },
    bom: { type: 'boolean' },
  },
  run: convert,
};
