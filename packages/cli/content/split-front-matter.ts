/** A content's two parts; the first line of `yaml` is line 2 of the file. */
export interface Parts {
  readonly yaml: string;
  readonly body: string;
}

/** `unopened`: the first line is not `---`; `unclosed`: no other line is. */
export function splitFrontMatter(text: string): Parts | 'unopened' | 'unclosed' {
  const lines = text.split(/\r\n|\n|\r/);
  const isFence = (line: string) => line.trimEnd() === '---';
  if (!isFence(lines[0]!)) return 'unopened';
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return 'unclosed';
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}
