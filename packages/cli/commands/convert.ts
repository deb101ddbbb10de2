import { formatNames } from '@vicinia/feed/documents.js';
import type { Feed } from '@vicinia/feed/model.js';
import { hasCalendarDates } from '@vicinia/feed/write.js';
import { gather } from '../convert/gather.ts';
import { OperandReading, type ReadingOptions } from '../convert/operand-reading.ts';
import { passOn } from '../convert/pass-on.ts';
import { targetOf, targets, write as writeAs, writers, type Target, type TargetOptions } from '../convert/targets.ts';
import type { CatalogueOptions } from '../convert/write-catalogue.ts';
import { writeInitiatives } from '../convert/write-initiatives.ts';
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

/** So many initiatives are on a page of a catalogue, unless `--pages` says otherwise. */
const PER_PAGE = 500;

/** A catalogue is of everything that there is. */
const ALL_PAGES = 1_000_000;

/** What has no dates is not in a calendar: whoever converts should know. */
function leftOut({ items }: Feed, target: Target, say: Words): string {
  const without = target === 'ics' ? items.filter((item) => !hasCalendarDates(item)) : [];
  const titles = without.slice(0, NAMED).map(({ title }) => printable(title));
  return without.length > 0 ? say.withoutDates(without.length, titles) + '\n' : '';
}

interface Wanted extends ReadingOptions, TargetOptions {
  readonly target: Target;
  readonly title: string | undefined;
  readonly output: string | undefined;
  /** Pages and a search index are wanted. */
  readonly catalogue: Omit<CatalogueOptions, 'now'> | undefined;
}

/** A document on its way; and, when it has been written, what it was made from. */
interface Converted {
  /** Writes it, and gives what is to be said of that; undefined when nothing could be read. */
  readonly write: (() => Promise<string>) | undefined;
  readonly reports: () => readonly TargetReport[];
}

/** One operand is passed on as it comes where the format can be written so; several have to be joined before. */
async function start(operands: readonly string[], wanted: Wanted, say: Words): Promise<Converted> {
  const { target, title, output = process.stdout, catalogue } = wanted;
  const named = <F extends object>(feed: F) => ({ ...feed, ...(title !== undefined && { title }) });
  const writerOf = catalogue ? undefined : writers[target];
  const [only] = operands;
  if (writerOf && only !== undefined && operands.length === 1) {
    const reading = new OperandReading(only, wanted);
    const pieces = await passOn(reading, (feed) => writerOf(named(feed)));
    const write = pieces && (() => writeOut(pieces, output).then(() => ''));
    return { write, reports: () => [reading.report] };
  }
  const { feed, reports } = await gather(operands, wanted);
  const write = async (whole: Feed) => {
    if (catalogue) return writeInitiatives(whole, { ...catalogue, now: Date.now() }, say);
    await writeOut(writeAs(whole, target, wanted), output);
    return leftOut(whole, target, say);
  };
  return { write: feed && (() => write(named(feed))), reports: () => reports };
}

/** What `--index` asks for. Throws a `UsageError` where that cannot be. */
function catalogueOf(
  options: Arguments['options'],
  target: Target,
  say: Words,
): Omit<CatalogueOptions, 'now' | 'onFile'> {
  const { output, address, pages } = options as Record<string, string | undefined>;
  if (target !== 'jsonfeed' || output === undefined || !/\.json$/i.test(output))
    throw new UsageError(say.indexNeedsFile);
  if (address !== undefined && !(/^https?:.+\.json$/i.test(address) && URL.canParse(address)))
    throw new UsageError(say.noAddress(address));
  return { output, address, perPage: Number(pages ?? PER_PAGE) };
}

async function convert({ operands, options }: Arguments, language: Language, say: Words): Promise<number> {
  const text = (name: string) => options[name] as string | undefined;
  const output = text('output');
  const target = (text('to') as Target | undefined) ?? targetOf(output);
  if (operands.length === 0) throw new UsageError(say.nothingToConvert);
  if (target === undefined) throw new UsageError(say.noTarget(targets));
  const site = text('site') ?? process.env['VICINIA_SITE'];
  if (site !== undefined && !/^https?:\/\/\S/i.test(site)) throw new UsageError(say.noSite(site));

  const catalogue = options['index'] === true ? catalogueOf(options, target, say) : undefined;

  const progress = new Progress(process.stderr);
  // On one screen with what is written it would be in its way.
  const isSeen = output !== undefined || !process.stdout.isTTY;
  const pages = catalogue ? ALL_PAGES : options['pages'];
  const wanted: Wanted = {
    ...{ target, language, title: text('title'), bom: options['bom'] === true, output },
    ...{ format: text('as'), columns: text('columns'), site },
    catalogue: catalogue && { ...catalogue, onFile: (file) => progress.show(file) },
    pages: pages === undefined ? undefined : Number(pages),
    onPage(source, items) {
      if (isSeen) progress.show(items > 0 ? `${source} (${items})` : source);
    },
  };
  const { write, reports } = await start(await operandsIn(operands), wanted, say);
  let isWritten = write !== undefined;
  let told = '';
  try {
    told = (await write?.()) ?? '';
  } catch (error) {
    if (output === undefined || !(error instanceof Error && 'syscall' in error)) throw error;
    isWritten = false;
    told = say.cannotWrite(output) + '\n';
  }
  progress.clear();
  process.stderr.write(told);
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
    index: { type: 'boolean' },
    address: { type: 'string' },
    title: { type: 'string' },
    bom: { type: 'boolean' },
  },
  run: convert,
};
