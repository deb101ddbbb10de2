/** Quotes a text for YAML in the way that needs the fewest escapes. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

const wellFormed = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[|>][-+\d]*)(\s+#.*)?$/;

/** `'l'orto'`, `"Orto" di tutti`, `"Orto`: what stands between the outer quotation marks, where those are meant as such. */
function inside(value: string): string {
  const mark = value[0]!;
  if (value.length > 1 && value.endsWith(mark)) return value.slice(1, -1);
  // In "'dell'orto" the second mark is an apostrophe, in "'Orto' di tutti" it ends a quotation.
  const second = value.indexOf(mark, 1);
  return second > 0 && !/\p{L}/u.test(value[second + 1] ?? '') ? value : value.slice(1);
}

function mendValue(value: string): string | undefined {
  if (wellFormed.test(value)) return undefined;
  if (/^["']/.test(value)) return quote(inside(value));
  const bracket = /^[[{]/.exec(value)?.[0];
  if (bracket) {
    const end = bracket === '[' ? ']' : '}';
    if (value.endsWith(end)) return undefined;
    return value.includes(end) ? quote(value) : value + end;
  }
  // Marks that mean something to YAML, at the beginning or inside.
  return /^[@`%*&!|>?,\]}#]|^- |: |:$|\s#\S/.test(value) ? quote(value) : undefined;
}

/** Puts the value of `key: value` or `- value` into quotation marks where it needs them; undefined where it does not. */
export function mendValueLine(line: string): string | undefined {
  const parts = /^(\s*(?:- +)*(?:[\w-]+:[ \t]+)?)(\S.*?)\s*$/.exec(line);
  // The name of a group or of a list, without a value of its own.
  if (/^\s*(- +)*[\w-]+:\s*$/.test(line)) return undefined;
  const value = parts && mendValue(parts[2]!);
  return value === null || value === undefined ? undefined : parts![1]! + value;
}
