/** The first words of a text, for items that have no title (JSON Feed allows that). */
export function firstWords(text: string): string {
  const line = text.split('\n', 1)[0]!.trim();
  if (line.length <= 80) return line;
  const end = line.lastIndexOf(' ', 80);
  return line.slice(0, end > 0 ? end : 80) + '…';
}
