/** A document of a published feed, as far as the tests look into it. */
export interface FeedDocument {
  version: string;
  title: string;
  feed_url: string;
  next_url?: string;
  _vicinia?: { calendar?: string };
  items: FeedItem[];
}

export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary?: string;
  content_text?: string;
  content_html?: string;
  date_published?: string;
  _vicinia: { places?: { municipality?: string }[] } & Record<string, unknown>;
}

/** The documents of a feed, one after the other as `next_url` leads on. */
export async function feedPages(address: string): Promise<FeedDocument[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const page = (await response.json()) as FeedDocument;
  return [page, ...(page.next_url ? await feedPages(page.next_url) : [])];
}

/** All items of a feed. */
export async function feedItems(address: string): Promise<FeedItem[]> {
  return (await feedPages(address)).flatMap(({ items }) => items);
}
