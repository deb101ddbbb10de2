/** Address of a feed of these items, with ids of their own: what JSON Feed has no words for stands under `_vicinia`. */
export function feedOf(items: readonly object[], more: object = {}): string {
  const numbered = items.map((item, i) => ({ id: String(i), title: `Iniziativa ${i}`, ...item }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', ...more, items: numbered };
  return `data:application/feed+json,${encodeURIComponent(JSON.stringify(feed))}`;
}
