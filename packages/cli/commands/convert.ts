import { formatNames } from '@vicinia/feed/documents.js';
import type { Feed } from '@vicinia/feed/model.js';
import { hasCalendarDates } from '@vicinia/feed/write.js';
import { gather } from '../convert/gather.ts';
import { OperandReading, type ReadingOptions } from '../convert/operand-reading.ts';
import { passOn } from '../convert/pass-on.ts';
import { targetOf, targets, write, writers, type Target, type TargetOptions } from '../convert/targets.ts';
import { writeOut } from '../convert/write-out.ts';
import { summarise, type TargetReport } from '../report/report.ts';
import { TextReport } from '../report/text-report.ts';
import { operandsIn } from '../sources/operands-in.ts';
import type { Arguments, Command } from '../terminal/command.ts';
import type { Language } from '../terminal/language.ts';
import { printable } from '../terminal/printable.ts';
import { Progress } from '../terminal/progress.ts';
import { UsageError } from '../terminal/usage-error.ts';
import type { Words } from '../terminal/words.ts';

/** So many titles of what a calendar cannot hold are named. */
const NAMED = 3;

/** What has no dates is not in a calendar: whoever converts should know. */
function leftOut({ items }: Feed, target: Target, say: Words): string {
  const without = target === 'ics' ? items.filter((item) => !hasCalendarDates(item)) : [];
  const titles = without.slice(0, NAMED).map(({ title }) => printable(title));
  return without.length > 0 ? say.withoutDates(without.length, titles) + '\n' : '';
}

interface Wanted extends ReadingOptions, TargetOptions {
  readonly target: Target;
  readonly title: string | undefined;
}

/** A document on its way, undefined when nothing could be read; and, when it has been written, what it was made from. */
interface Converted {
  readonly pieces: Iterable<string> | AsyncIterable<string> | undefined;
  readonly reports: () => readonly TargetReport[];
  /** What the format cannot hold. */
  readonly leftOut?: string;
}

/** One operand is passed on as it comes where the format can be written so; several have to be joined before. */
async function start(operands: readonly string[], wanted: Wanted, say: Words): Promise<Converted> {
  const { target, title } = wanted;
  const named = <F extends object>(feed: F) => ({ ...feed, ...(title !== undefined && { title }) });
  const writerOf = writers[target];
  const [only] = operands;
  if (writerOf && only !== undefined && operands.length === 1) {
    const reading = new OperandReading(only, wanted);
    const pieces = await passOn(reading, (feed) => writerOf(named(feed)));
    return { pieces, reports: () => [reading.report] };
  }
  const { feed, reports } = await gather(operands, wanted);
  if (!feed) return { pieces: undefined, reports: () => reports };
  const pieces = write(named(feed), target, wanted);
  return { pieces, reports: () => reports, leftOut: leftOut(feed, target, say) };
}

async function convert({ operands, options }: Arguments, language: Language, say: Words): Promise<number> {
  const text = (name: string) => options[name] as string | undefined;
  const output = text('output');
  const target = (text('to') as Target | undefined) ?? targetOf(output);
  if (operands.length === 0) throw new UsageError(say.nothingToConvert);
  if (target === undefined) throw new UsageError(say.noTarget(targets));
  const site = text('site') ?? process.env['VICINIA_SITE'];
  if (site !== undefined && !/^https?:\/\/\S/i.test(site)) throw new UsageError(say.noSite(site));

  const progress = new Progress(process.stderr);
  // On one screen with what is written it would be in its way.
  const isSeen = output !== undefined || !process.stdout.isTTY;
  const wanted: Wanted = {
    ...{ target, language, title: text('title'), bom: options['bom'] === true },
    ...{ format: text('as'), columns: text('columns'), site },
    pages: options['pages'] === undefined ? undefined : Number(options['pages']),
    onPage(source, items) {
      if (isSeen) progress.show(items > 0 ? `${source} (${items})` : source);
    },
  };
  const { pieces, reports, leftOut = '' } = await start(await operandsIn(operands), wanted, say);
  let isWritten = pieces !== undefined;
  try {
    if (pieces) await writeOut(pieces, output ?? process.stdout);
  } catch (error) {
    if (output === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    isWritten = false;
    progress.clear();
    process.stderr.write(say.cannotWrite(output) + '\n');
  }
  progress.clear();
  process.stderr.write(leftOut);
  if (reports().some(({ problems }) => problems.length > 0))
    process.stderr.write(new TextReport(language, process.stderr).write(reports()));
  const { errors, warnings } = summarise(reports());
  return isWritten && errors + warnings === 0 ? 0 : 1;
}

export const convertCommand: Command = {
  name: 'convert',
  options: {
    to: { type: 'string', allowed: targets },
    output: { type: 'string', short: 'o' },
    as: { type: 'string', allowed: formatNames },
    columns: { type: 'string' },
    pages: { type: 'string', pattern: /^[1-9]\d{0,5}$/ },
    site: { type: 'string' },
    title: { type: 'string' },
    bom: { type: 'boolean' },
  },
  run: convert,
};
