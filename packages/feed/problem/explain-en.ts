import { boundsOf } from './bounds.ts';
import {
  alike,
  bigPicture,
  brokenAnchor,
  brokenLink,
  expired,
  hardToRead,
  noAlt,
  noSuchMunicipality,
  unverified,
} from './explain-content-en.ts';
import { encoding, network, notJson, notText, unknownFormat } from './explain-document-en.ts';
import { isFrontMatter } from './is-front-matter.ts';
import type { Expected, Problem, ProblemCode } from './problem.ts';
import { subjectOf } from './subject.ts';
import { isUnquoted } from './unquoted.ts';

/** What follows "it has to be". */
const wanted: Record<Expected, string> = {
  text: 'a text',
  number: 'a number, with a point before decimals (such as 44.41)',
  'whole-number': 'a whole number, without decimals (such as 12)',
  flag: 'true (yes) or false (no), without quotation marks',
  list: 'a list in square brackets, such as [one, two]',
  object: 'a group of fields, not a single value',
  choice: 'one of the allowed values',
  day: 'a date that exists, written year-month-day, such as 2026-03-05',
  email: 'an e-mail address, such as info@example.org',
  id: 'a name without spaces',
  language: 'the code of a language, such as it, en or pt-BR',
  moment: 'a date that exists, alone or with a time: 2026-03-05 or 2026-03-05T17:00',
  phone: 'a telephone number, such as "0544 123456"',
  rule: 'a rule of repetition, such as FREQ=WEEKLY;BYDAY=TH (every Thursday)',
  time: 'a time between 00:00 and 24:00, such as 09:30',
  url: 'a full address that begins with https://',
  zone: 'a time zone, such as Europe/Rome',
};

/** Fields that the front matter has no room for, because they follow from something else. */
const given: Record<string, string> = {
  id: 'it comes from the name of the file',
  url: 'it comes from the name of the file',
  type: 'it comes from the folder that the file is in',
  description: 'the text goes below the second “---” line',
  descriptionFormat: 'the text is always Markdown',
  example: 'it holds for the whole site and is set once',
  timeZone: 'it holds for the whole site',
};

function subject(problem: Problem): string {
  const { field, entry } = subjectOf(problem);
  if (entry !== undefined) return field === undefined ? `Entry ${entry}` : `Entry ${entry} of “${field}”`;
  return field === undefined ? 'The document' : `The field “${field}”`;
}

const maybe = ({ nearest }: Problem) => (nearest === undefined ? '' : ` Did you mean “${nearest}”?`);
const valued = (problem: Problem) =>
  problem.found === undefined ? `${subject(problem)} is wrong` : `${subject(problem)} is “${problem.found}”`;
/** What belongs in a group of fields. */
const inside = ({ expected, allowed }: Problem) =>
  expected === 'object' && allowed ? ` Indented below it go the fields: ${allowed.join(', ')}.` : '';
/** Formats write dates in ways of their own. */
const right = ({ expected = 'text', allowed }: Problem) =>
  expected === 'rule' && allowed
    ? `a rule of repetition, such as ${allowed.join(' or ')}`
    : expected === 'moment' && allowed
      ? `a date that exists, such as ${allowed.join(' or ')}`
      : wanted[expected];
const needs = (problem: Problem) =>
  `${valued(problem)}, but it has to be ${right(problem)}.${inside(problem)}${maybe(problem)}`;

function missing(problem: Problem): string {
  const { expected, allowed, found } = problem;
  const { field, entry } = subjectOf(problem);
  let hint = expected === undefined || expected === 'text' ? '' : ` It has to be ${wanted[expected]}.`;
  if (allowed) hint = inside(problem) || ` Allowed values: ${allowed.join(', ')}.`;
  if (entry !== undefined) return `${subject(problem)} is empty: fill it in or remove it.${hint}`;
  if (found !== undefined) return `${subject(problem)} is empty: fill it in.${hint}`;
  return field === undefined
    ? `Something is missing.${hint}`
    : `The ${problem.severity === 'error' ? 'required ' : ''}field “${field}” is missing: add it.${hint}`;
}

function type(problem: Problem): string {
  const { expected, found } = problem;
  if (isUnquoted(problem))
    return `${subject(problem)} is ${found}, which without quotation marks is not a text. Put it in quotation marks: "${found}".`;
  if (expected === 'text' && found && /^[[{]/.test(found))
    return `${subject(problem)} holds a list or a group of fields, but it has to be a text. If it is one, put it in quotation marks.`;
  return needs(problem);
}

function choice(problem: Problem): string {
  if (problem.expected === 'id') {
    const { allowed = [] } = problem;
    const where = allowed.length === 1 ? `the folder ${allowed[0]}` : `the folders ${allowed.join(', ')}`;
    const how =
      problem.nearest === undefined ? ' Write the name of the file, without folder and “.md”.' : maybe(problem);
    return `${valued(problem)}, but in ${where} there is no file of that name.${how}`;
  }
  const allowed = problem.allowed ? ` Allowed values: ${problem.allowed.join(', ')}.` : '';
  const nameless = problem.path.length === 0 && problem.found !== undefined;
  const what = nameless ? `The name “${problem.found}”` : `${valued(problem)}, which`;
  return `${what} is not one of the allowed values.${maybe(problem)}${allowed}`;
}

function format(problem: Problem): string {
  if (!isFrontMatter(problem) || problem.path[0] !== 'id') return needs(problem);
  const rename = problem.nearest ? ` Rename it “${problem.nearest}”.` : '';
  return `The file name “${problem.found}” has to be lower-case letters without accents, digits and hyphens, and end in “.md”.${rename}`;
}

function range(problem: Problem): string {
  const { min, max } = boundsOf(problem);
  if (min !== undefined && max !== undefined) return `${valued(problem)}, but it has to be between ${min} and ${max}.`;
  if (min === undefined && max === undefined) return `${valued(problem)}: the number is out of bounds.`;
  return `${valued(problem)}, but it cannot be ${min !== undefined ? `less than ${min}` : `more than ${max}`}.`;
}

function unknown(problem: Problem): string {
  const { path, found = String(path.at(-1) ?? '?'), nearest, allowed } = problem;
  if (isFrontMatter(problem) && path.length === 1 && Object.hasOwn(given, found))
    return `The field “${found}” is not written here: ${given[found]}. Remove this line.`;
  const fields = nearest || !allowed ? maybe(problem) : ` Fields allowed here: ${allowed.join(', ')}.`;
  return `There is no field “${found}”.${fields}`;
}

function order(problem: Problem): string {
  const { nearest, found, allowed } = problem;
  const first = nearest === undefined ? 'its start' : `“${nearest}”`;
  const value = found === undefined ? '' : ` (${found})`;
  const limit = allowed?.[0] === undefined ? '' : ` (${allowed[0]})`;
  const is = found !== undefined && /^\d+$/.test(found) ? 'is less than' : 'comes before';
  return `${subject(problem)}${value} ${is} ${first}${limit}: mend one of the two.`;
}

function duplicate(problem: Problem): string {
  const { path, found = '?', nearest } = problem;
  if (typeof path.at(-1) === 'string' && path.at(-1) !== 'id')
    return `${subject(problem)} is written twice: keep one line only.`;
  if (isFrontMatter(problem))
    return `The name “${found}” is already that of ${nearest ?? 'another'}: give this file a different one.`;
  if (nearest === undefined) return `The id “${found}” is already that of another item: each item needs its own.`;
  return `The id “${found}” is already that of an item in ${nearest}: that one stays. If it is the same item, take it out of one of the two pages; if it is another, give it an id of its own.`;
}

function notYaml(problem: Problem): string {
  const { found = '', nearest } = problem;
  const shown = found.replaceAll('\t', '⇥');
  const line = found === '' ? 'This line is not well formed.' : `The line “${shown}” is not well formed.`;
  if (found.includes('\t')) return `${line} Lines begin with spaces, not with tabs.`;
  if (nearest === found)
    return `The line “${found}” begins at the wrong place: align it with the other fields of its group.`;
  if (nearest !== undefined) return `${line} Try: ${nearest}`;
  return `${line} A field needs a colon and a space (“title: The title”); a text with special marks goes in quotation marks.`;
}

function http({ status }: Problem): string {
  if (status === 404 || status === 410) return `There is nothing at this address (${status}): check its spelling.`;
  if (status === 401 || status === 403)
    return `The address needs permission to open (${status}): whoever runs it has to make it public.`;
  if (status === 429) return 'The server gets too many requests (429): try again in a few minutes.';
  if (status !== undefined && status >= 500) return `The server has a fault (${status}): try again later.`;
  return `The server answered with an error${status === undefined ? '' : ` (${status})`}: check the address.`;
}

function unreadable({ allowed, expected, found }: Problem): string {
  if (allowed) return `“${found}” has none of the folders for content: ${allowed.join(', ')}.`;
  if (expected === 'text')
    return 'The file is not UTF-8 text: open it in a text editor and save it in the UTF-8 encoding.';
  return 'It cannot be read: check that it exists and that you may open it.';
}

const columns = ({ allowed = [] }: Problem) => (allowed.length === 0 ? '' : ` ${allowed.join('; ')}.`);

const sentences: Record<ProblemCode, (problem: Problem) => string> = {
  missing,
  type,
  choice,
  format,
  range,
  unknown,
  order,
  duplicate,
  'not-json': notJson,
  'not-a-feed': () => 'The document is no feed: it has to be an object with a list of “items” (JSON Feed 1.1).',
  'unknown-format': unknownFormat,
  'not-xml': ({ found }) =>
    `From here on the document is not well-formed XML${found === undefined ? '' : ` (${found})`}: what can be read was kept.`,
  'bad-line': ({ found, severity }) =>
    `The line${found === undefined ? '' : ` “${found}”`} is not well formed${severity === 'error' ? ' and was passed over' : ''}: check it.`,
  'cut-off': ({ found = 'A part' }) =>
    `“${found}” begins here and does not end: what is there was kept. The document may be incomplete.`,
  'left-out': ({ found = 'A part' }) => `“${found}” was left out, because there is no place for it here.`,
  untitled: () => 'A title is missing, and anything that could stand for one: the item was passed over.',
  'not-followed': ({ found = 'A part' }) =>
    `${found} stands here by its address only: what is there was not fetched. Point to that address itself.`,
  guessed: (problem) =>
    `What the columns hold was guessed:${columns(problem) || ' check it.'} If that is wrong, say it with “columns”.`,
  unmapped: (problem) =>
    `What some columns hold is not clear:${columns(problem) || ' check them.'} If they are needed, say it with “columns”.`,
  garbled: ({ found }) =>
    `Accented letters were garbled${found === undefined ? '' : ` (“${found}”)`} and have been mended: save the document as UTF-8, once only.`,
  'not-text': notText,
  encoding,
  'not-yaml': notYaml,
  'no-front-matter': ({ found }) =>
    found === '---'
      ? 'The “---” line that closes the fields is missing: add it before the text.'
      : 'The file does not begin with its fields: the first line is “---”, then come fields (title: …), another “---” line and the text.',
  unreadable,
  'broken-link': brokenLink,
  'broken-anchor': brokenAnchor,
  'no-alt': noAlt,
  'big-picture': bigPicture,
  'no-such-municipality': noSuchMunicipality,
  expired,
  unverified,
  'hard-to-read': hardToRead,
  alike,
  'bad-address': ({ found, address }) =>
    `“${found ?? address ?? ''}” is no address that can be opened: it has to be a full one that begins with https://.`,
  network,
  timeout: () => 'The server takes too long to answer: try again later.',
  http,
  'too-large': () => 'The document is too large: divide it into pages with “next_url”.',
  'not-shared': () =>
    'The server does not let other sites read this document (Access-Control-Allow-Origin): widgets show it on its own site only.',
  'too-many-pages': ({ allowed: [limit] = [] }) =>
    `The feed has more pages${limit === undefined ? '' : ` than the ${limit} that are read`}: from this one on they were not read.`,
  'no-index': () =>
    'The feed’s search index is missing or damaged: all pages are read. Write it anew together with the feed, with “vicinia convert --index”.',
};

export const explainEn = (problem: Problem): string => sentences[problem.code](problem);
