const marks = /[*_~`[\]<@&\\!\n]|www\.|:\/\//g;

/** What may stand before the @ of an e-mail address, and one that is an address as a whole. */
const beforeAt = /[\w.!#$%&'*+/=?`{|}~-]+(?:@(?:[\w-]+(?:\.[\w-]*[a-z\d])+(?![\w-]))?)?/gi;
const address = /^[\w.+-]{1,64}@./;

/** Letters before an @ that is in no address, each of which the lexer takes for the beginning of one. */
function lettersInVain(text: string): number {
  if (!text.includes('@')) return 0;
  const found = text.match(beforeAt) ?? [];
  return found.reduce((sum, it) => sum + (address.test(it) ? 0 : Math.max(0, it.indexOf('@'))), 0);
}

/** Quotations and cells of tables cost the lexer little, but are elements each. */
const countCells = (text: string): number => text.match(/[|>]/g)?.length ?? 0;

/** The places in a text where a lexer has to begin something, or to try to. */
export const countMarks = (text: string): number =>
  (text.match(marks)?.length ?? 0) + lettersInVain(text) + countCells(text) / 4;

const listMark = String.raw`(?:[-*+]|\d{1,9}[.)])`;
const endless = [
  // Quotations and lists within each other, on one line or line by line.
  new RegExp(String.raw`^(?:[ \t]?(?:>|${listMark})){40}`, 'm'),
  new RegExp(String.raw`^[ \t]{26,}${listMark}[ \t]`, 'm'),
  // Signs at the end of an address, which are taken from it one by one.
  /[?!.,:;'")]{100}/,
];

/** Lines of one item of a list, each of which may be the first of a heading. */
const endlessItem = new RegExp(String.raw`(?:\n(?![ \t]*${listMark}[ \t])[ \t]*\S.*){40}`);
const list = new RegExp(String.raw`^[ \t>]*${listMark}[ \t]`, 'm');

/** Whether there is so much of something on end as nobody writes, and lexers choke on. */
export const isEndless = (text: string): boolean =>
  endless.some((pattern) => pattern.test(text)) || (list.test(text) && endlessItem.test(text));
