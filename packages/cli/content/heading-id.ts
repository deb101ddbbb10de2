/** Markdown's marks are not part of what a heading says. */
const said = (heading: string) =>
  heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/[*`~]|(?<!\p{L})_|_(?!\p{L})/gu, '');

/** The id that a heading gets on the site: as GitHub makes it. The second of two that are the same gets a number. */
export function headingId(heading: string, taken: ReadonlySet<string>): string {
  const id = said(heading)
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  let own = id;
  for (let number = 1; taken.has(own); number++) own = `${id}-${number}`;
  return own;
}
