/** Programs take a cell that begins so for a formula, and do what it says (CWE-1236); numbers are harmless. */
const formula = /^'*[=+\-@\t\r]/;
const number = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * A cell as RFC 4180 writes it. What a spreadsheet could take for a formula gets an apostrophe before it, as a person would type;
 * our reader takes one such apostrophe away.
 */
export function cell(text: string): string {
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
