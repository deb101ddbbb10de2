import { formatList } from './format-list.ts';
import type { Words } from './words.ts';

export const wordsEn: Words = {
  help: `vicinia: checks content and feeds, converts feeds, starts new content

  vicinia check <what>…            checks folders of content, Markdown files, and feeds in any
                                   format: in a file, a folder of them, at an https:// address
                                   with all its pages, or, written -, on standard input
  vicinia convert <what>…          joins feeds in any format, from files, folders, addresses or,
                                   written -, standard input, and contents, and writes them in
                                   another format
  vicinia new <type> "Title"       starts a content; the type is initiative, training,
                                   notice, resource or page
  vicinia new [type] --from <file> starts a content for each row of a CSV table, and leaves alone
                                   what is there already

  --format text|json   for check: how to write problems (text)
  --to jsonfeed|ics|rss|csv|jsonld
                       for convert: into which format; else the name of --output tells
  -o, --output <file>  for convert: the file to write (else standard output)
  --title <title>      for convert: the feed's title
  --bom                for convert, to CSV: the mark that some spreadsheets wait for
  --as <format>        for check and convert: the format, where it is not recognised:
                       ${formatList}
  --columns <columns>  for check, convert and new, of a CSV: what is in the columns that cannot be guessed,
                       such as "Nome evento: title; Dove: places.municipality"
  --pages <number>     for check and convert: how many pages of an address to read (200)
  --index              for convert, to jsonfeed: writes small pages and, beside them, an index that is
                       searched without reading everything, for large catalogues; --pages then says
                       how many initiatives a page has (500)
  --address <address>  for convert --index: where the feed will be, such as
                       https://www.example.org/feeds/initiatives.json
  --site <address>     for convert, of a folder of contents: the site that they are on (VICINIA_SITE);
                       without it they get no addresses
  --strict             for check: notes count as problems, too
  --from <file>        for new: the CSV table to take contents from
  --folder <folder>    for new: the folder of content (content)
  --lang it|en         the language of sentences (the terminal's, else Italian)
  -h, --help           this help
  -v, --version        the version

Exits with 0 if all is well or there are only notes, 1 if there is an error or a warning, 2 if the
command is wrong. Error: a document or a content could not be kept; warning: a part of it is wrong;
note: something was guessed, or has no place. With 1, too, convert writes what could be read; problems
go to standard error.

  vicinia check content
  vicinia check events.csv https://www.example.org/feeds/initiatives.json
  vicinia convert https://www.example.org/feeds/initiatives.json --output initiatives.ics
  vicinia new initiative "Orto di via dei Poggi"
`,
  unknownOption: (option, nearest) =>
    `There is no option ${option}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
  needsValue: (option) => `${option} needs a value after it.`,
  needsNumber: (option, value) => `${option} needs a whole number after it, and “${value}” is none.`,
  takesNoValue: (option) => `${option} takes no value.`,
  notFor: (option, command) => `The option ${option} is not for “${command}”.`,
  notAllowed: (option, value, allowed) => `${option} cannot be “${value}”: allowed values ${allowed.join(', ')}.`,
  unknownCommand: (command, nearest) =>
    `There is no command “${command}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
  nothingToCheck: 'What is to be checked? Give a folder, a file or an address, such as: vicinia check content',
  nothingToConvert:
    'What is to be converted? Give one or more files or addresses, such as: vicinia convert events.csv --to ics',
  noTarget: (targets) => `Into which format? Write --to and one of these: ${targets.join(', ')}.`,
  noSite: (site) => `“${site}” is not the address of a site: write all of it, such as --site https://www.example.org`,
  noAddress: (address) =>
    `“${address}” is not the address of a feed: write all of it, such as --address https://www.example.org/feeds/initiatives.json`,
  indexNeedsFile:
    'The index is written beside a feed in JSON: write --output and the name of a file that ends in .json',
  notIndexed: (count) =>
    count === 1
      ? 'One content is no initiative and is not in the feed.'
      : `${count} contents are no initiatives and are not in the feed.`,
  indexed: (items, pages, files) => `Wrote ${items} initiatives: ${pages} pages and an index of ${files} files.`,
  withoutDates: (count, titles) => {
    const more = count - titles.length;
    const named = `${titles.map((title) => `“${title}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return count === 1
      ? `One content has no dates and is not in the calendar: ${named}.`
      : `${count} contents have no dates and are not in the calendar: ${named}.`;
  },
  noType: (type, types, nearest) =>
    (type === undefined ? 'Which type of content?' : `There is no type “${type}”.`) +
    (nearest === undefined ? '' : ` Did you mean “${nearest}”?`) +
    ` Types: ${types.join(', ')}.`,
  noTitle: 'The title is missing, such as: vicinia new initiative "Orto di via dei Poggi"',
  noName: (title) => `“${title}” gives no name for a file: it needs at least one letter or digit.`,
  exists: (file) => `${file} is there already and stays as it is: choose another title, or edit that file.`,
  cannotWrite: (file) => `${file} cannot be written: check that you may.`,
  created: (file) => `Made ${file}: open it and replace what is “da scrivere” (to be written).`,
  noTableOfPages: 'A table makes no pages: the types are initiative, training, notice and resource.',
  imported: (file, missing) =>
    missing.length === 0 ? `Made ${file}.` : `Made ${file}, as a draft: ${missing.join(', ')} is missing.`,
  unplaced: (header, rows) =>
    `The column “${header}” has not wholly a place in ${rows === 1 ? 'one row' : `${rows} rows`}: it stands in the comments (##) of the files.`,
  importedAll: (created, rows) =>
    `Made ${created === 1 ? 'one file' : `${created} files`} of ${rows === 1 ? 'one row' : `${rows} rows`}.`,
  seeHelp: 'For help: vicinia --help',
};
