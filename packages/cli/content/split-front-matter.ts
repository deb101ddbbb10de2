/** A content's two parts; the first line of `yaml` is line 2 of the file. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file that `body` begins on. */
  readonly bodyLine: number;
}

/** `unopened`: the first line is not `---`; `unclosed`: no other line is. */
export function splitFrontMatter(text: string): Parts | 'unopened' | 'unclosed' {
  const lines = text.split(/\r\n|\n|\r/);
  const isFence = (line: string) => line.trimEnd() === '---';
  if (!isFence(lines[0]!)) return 'unopened';
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return 'unclosed';
  const below = lines.slice(end + 1);
  const blank = below.findIndex((line) => line.trim() !== '');
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: below.join('\n').trim(),
    bodyLine: end + 2 + Math.max(blank, 0),
  };
}
