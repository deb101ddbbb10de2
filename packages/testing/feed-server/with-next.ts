/** A sample feed whose next page is at this address. */
export const withNext = (text: string, next: string): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), next_url: next }, undefined, 2);
