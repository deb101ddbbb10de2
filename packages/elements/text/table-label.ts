/** What a table is called by assistive technology: so much of its headings as one can bear. */
export const tableLabel = (headings: readonly string[]): string =>
  headings
    .map((heading) => heading.trim())
    .filter(Boolean)
    .join(', ')
    .slice(0, 120);
