const separators = [';', ',', '\t', '|'];

/** A cell in quotation marks, in which there may be separators and line breaks. */
const quoted = /(^|[;,\t|\r\n])"(?:[^"]|"")*"(?=[;,\t|\r\n]|$)/g;

/** How often a separator stands outside quotation marks. */
const count = (line: string, separator: string) => line.replace(/"[^"]*"/g, '').split(separator).length - 1;

/**
 * Does a text look like a table: do lines near its beginning have equally many separators? Prose has commas, too, but not
 * two in each line.
 */
export function looksLikeTable(text: string): boolean {
  const lines = text
    .slice(0, 200_000)
    .replace(quoted, '$1')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 12);
  return separators.some((separator) => {
    const counts = lines.map((line) => count(line, separator)).filter((it) => it > 0);
    const alike = (wanted: number) => counts.filter((it) => it === wanted).length;
    return counts.some(
      (it) => alike(it) >= 2 && (it > 1 || separator !== ',' || (alike(it) === lines.length && !/,\s/.test(lines[0]!))),
    );
  });
}
