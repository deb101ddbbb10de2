/** RFC 5545, 3.1: longer lines are folded. */
const OCTETS = 75;

// No value has a line break of its own, and no other control character but the tab.
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/** How many octets of UTF-8 a character takes. */
const octetsOf = (char: string): number => {
  const code = char.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a line so that no part is longer than 75 octets and none cuts a character in two. */
function fold(line: string): string {
  if (line.length * 3 <= OCTETS) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char);
    if (octets + more > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** TEXT (RFC 5545, 3.3.11). */
export const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Parameters have an escape of their own (RFC 6868), and quotation marks around what would end them. */
const parameter = (value: string): string => {
  const escaped = value
    .replace(/\^/g, '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replaceAll('"', "^'");
  return /[:;,]/.test(escaped) ? `"${escaped}"` : escaped;
};

export type Parameters = Readonly<Record<string, string | number | undefined>>;

/** A content line with a value that is written already; nothing where there is none. */
export function line(name: string, value: string | undefined, parameters: Parameters = {}): string {
  if (value === undefined || value === '') return '';
  const written = Object.entries(parameters)
    .filter(([, it]) => it !== undefined && it !== '')
    .map(([key, it]) => `;${key}=${parameter(String(it))}`);
  return fold(`${name}${written.join('')}:${value}`.replace(control, ''));
}

export const textLine = (name: string, value: string | undefined, parameters?: Parameters): string =>
  line(name, value && text(value), parameters);
