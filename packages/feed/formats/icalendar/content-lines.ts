/** A content line, unfolded, and the number (from one) of the line on which it begins. */
export interface ContentLine {
  readonly text: string;
  readonly number: number;
}

/**
 * The content lines of a document (RFC 5545, 3.1), whatever its line ends: a line that begins with a blank goes on from
 * the one before it.
 */
export function contentLines(document: string): ContentLine[] {
  const lines: { text: string; number: number }[] = [];
  for (const [i, text] of document
    .replace(/^\uFEFF/, '')
    .split(/\r*\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(text) && last) last.text += text.slice(1);
    else if (text.trim() !== '') lines.push({ text: text.trimStart(), number: i + 1 });
  }
  return lines;
}
