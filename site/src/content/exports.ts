import { getCollection } from 'astro:content';
import type { ItemType } from '@vicinia/feed/model.js';
import { writeCsv, writeICalendar, writeRss } from '@vicinia/feed/write.js';
import { exported, type ExportFormat } from './export-formats.ts';
import { collections, feedOf } from './feeds.ts';

/** The pages at which a format's feeds stand. */
export const exportPaths = (format: ExportFormat) =>
  exported[format].map((type) => ({ params: { document: collections[type] }, props: { type } }));

const mediaTypes: Record<ExportFormat, string> = {
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/rss+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

async function pieces(type: ItemType, format: ExportFormat, site: URL): Promise<Iterable<string>> {
  const feed = await feedOf(type, site);
  const address = new URL(`/feeds/${collections[type]}.${format}`, site).href;
  if (format === 'ics') return writeICalendar(feed, { address });
  // Without the mark some spreadsheets take accents for something else.
  if (format === 'csv') return writeCsv(feed, { bom: true });
  const entries = await getCollection(collections[type]);
  const html = new Map(entries.map(({ id, rendered }) => [id, rendered?.html ?? '']));
  return writeRss(feed, { address, toHtml: (_, { id }) => html.get(id) ?? '' });
}

export async function exportFeed(type: ItemType, format: ExportFormat, site: URL): Promise<Response> {
  const text = [...(await pieces(type, format, site))].join('');
  return new Response(text, { headers: { 'content-type': mediaTypes[format] } });
}
