import { isPage } from './is-page.ts';
import type { JsonFault, Problem } from './problem.ts';

/** What follows "is not valid JSON". */
const faults: Record<JsonFault, (found: string) => string> = {
  end: () => 'it ends here, but something is still missing. It may be incomplete: download or save it again',
  more: (found) => `it had ended already, and then comes “${found}”. A document holds one object or one list only`,
  comma: (found) =>
    `a comma is missing before “${found}”, or the text before it holds quotation marks without “\\” before them`,
  'extra-comma': () => 'here is a comma too many',
  colon: (found) => `a colon is missing before “${found}”: it stands between the name of a field and its value`,
  name: (found) => `the name of a field belongs here, in double quotation marks, but here is “${found}”`,
  value: (found) =>
    `a value belongs here, but here is “${found}”. Texts go in double quotation marks; nothing is written null`,
  number: (found) => `the number “${found}” is not well written. If it is a text, put it in double quotation marks`,
  string: () => 'this text begins with a quotation mark, but does not end on its line. Line breaks are written “\\n”',
  escape: (found) =>
    /^\\/.test(found)
      ? `“${found}” cannot be written in a text. A backslash is written twice`
      : 'a text holds a character that cannot be seen. A tab is written “\\t”',
  bracket: (found) => `the bracket “${found}” does not close the one that was opened last`,
  comment: () => 'here is a comment, which JSON does not have: remove it',
};

export const notJson = ({ fault, found = '' }: Problem): string =>
  `The document is not valid JSON: ${fault === undefined ? 'check commas, quotation marks and brackets at this point' : faults[fault](found)}.`;

/** What a document is that is no text, by the first bytes of it, and what to do. */
const binaries: Record<string, string> = {
  ZIP: 'but a spreadsheet or some other compressed archive: export it as CSV, or point to the file inside',
  PDF: 'but a PDF: what is needed is the data that it was made from',
  GZIP: 'but a compressed file: decompress it first',
};

export function notText({ found = '' }: Problem): string {
  const what = binaries[found] ?? `${found === '' ? '' : `(${found})`}: check that it is the right one`;
  return `The document is no text${what.startsWith(':') ? '' : ' '}${what}.`;
}

/** Why a connection could not be made, by the system's name for it. */
const failures: Record<string, string> = {
  ENOTFOUND: 'There is no server of this name',
  EAI_AGAIN: 'The name of the server cannot be looked up, perhaps for want of a network',
  ECONNREFUSED: 'No server answers at this address',
  ECONNRESET: 'The server broke the connection off',
  CERT_HAS_EXPIRED: 'The certificate of the server has expired',
};

export const unknownFormat = ({ allowed, found = '' }: Problem): string =>
  found === ''
    ? 'The document is empty.'
    : `The document begins with “${found}”${isPage(found) ? ', that is, it is a web page, without data in JSON-LD,' : ''} and is in none of the formats that can be read${allowed ? `: ${allowed.join('; ')}` : ''}. ` +
      'Check the address, or name the format.';

export const encoding = ({ found = '?', severity }: Problem): string =>
  `The document is in ${found} and not in UTF-8: ${severity === 'note' ? 'it can be read all the same, but to be safe save it' : 'published like this it could not be read. Save it'} in the UTF-8 encoding.`;

export const network = ({ found }: Problem): string =>
  found !== undefined
    ? `${failures[found] ?? `No connection could be made (${found})`}: check the address and the network, or try again later.`
    : 'The address does not answer: check its spelling and the network. ' +
      'If it opens elsewhere, its server has to let other sites read it (Access-Control-Allow-Origin).';
