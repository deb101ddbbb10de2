import type { Words } from './words.ts';

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const wordsEn: Words = {
  help: `vicinia: checks content and feeds, starts new content

  vicinia check <what>…            checks a folder of content, a Markdown file,
                                   a JSON feed in a file or at an https:// address
  vicinia new <type> "Title"       starts a content; the type is initiative, training,
                                   notice, resource or page

  --format text|json   for check: how to write problems (text)
  --folder <folder>    for new: the folder of content (content)
  --lang it|en         the language of sentences (the terminal's, else Italian)
  -h, --help           this help
  -v, --version        the version

Exits with 0 if all is well, 1 if there is a problem, 2 if the command is wrong.

  vicinia check content
  vicinia check https://www.example.org/feeds/initiatives.json
  vicinia new initiative "Orto di via dei Poggi"
`,
  unknownOption: (option) => `There is no option ${option}.`,
  needsValue: (option) => `${option} needs a value after it.`,
  takesNoValue: (option) => `${option} takes no value.`,
  notFor: (option, command) => `The option ${option} is not for “${command}”.`,
  notAllowed: (option, value, allowed) => `${option} cannot be “${value}”: allowed values ${allowed.join(', ')}.`,
  unknownCommand: (command, nearest) =>
    `There is no command “${command}”.${nearest === undefined ? '' : ` Did you mean “${nearest}”?`}`,
  nothingToCheck: 'What is to be checked? Give a folder, a file or an address, such as: vicinia check content',
  noType: (type, types, nearest) =>
    (type === undefined ? 'Which type of content?' : `There is no type “${type}”.`) +
    (nearest === undefined ? '' : ` Did you mean “${nearest}”?`) +
    ` Types: ${types.join(', ')}.`,
  noTitle: 'The title is missing, such as: vicinia new initiative "Orto di via dei Poggi"',
  noName: (title) => `“${title}” gives no name for a file: it needs at least one letter or digit.`,
  exists: (file) => `${file} is there already and stays as it is: choose another title, or edit that file.`,
  cannotWrite: (file) => `${file} cannot be written: check that you may.`,
  created: (file) => `Made ${file}: open it and replace what is “da scrivere” (to be written).`,
  seeHelp: 'For help: vicinia --help',
  summary: (good, problems, documents) =>
    `${some(good, 'content', 'contents')} in order, ` +
    (problems === 0
      ? 'no problem.'
      : `${some(problems, 'problem', 'problems')} in ${some(documents, 'document', 'documents')}.`),
};
