/** Does a document say itself that it is JSON Feed? */
export function isJsonFeed(json: unknown): boolean {
  const { version, items } = Object(json) as { version?: unknown; items?: unknown };
  return String(version).startsWith('https://jsonfeed.org/version/') && Array.isArray(items);
}
