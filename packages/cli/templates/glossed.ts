import { italianValues } from '@vicinia/feed/words.js';

const width = 110;

/** The values of a closed list with what they mean, over as many lines of comment as it takes. */
export function glossed(values: readonly string[]): string {
  const lines: string[] = [];
  let line = 'Valori:';
  for (const [index, value] of values.entries()) {
    const meaning = italianValues[value]?.[0];
    const gloss = meaning === undefined || meaning === value ? value : `${value} (${meaning})`;
    const word = gloss + (index === values.length - 1 ? '.' : ',');
    if (line.length + word.length > width) {
      lines.push(line);
      line = '  ' + word;
    } else line += ' ' + word;
  }
  return [...lines, line].join('\n## ');
}
