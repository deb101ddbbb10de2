import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { feature } from './geojson/feature.ts';
import { features } from './geojson/features.ts';
import { leftOut } from './geojson/left-out.ts';
import { nextInLink } from './next-in-link.ts';
import type { Source } from './source.ts';

/** Servers of features (OGC API) put the next page among the document's links. */
function nextPage(root: Cursor, { header, address }: Source): string | undefined {
  const link = root
    .at('links')
    .list()
    .find((it) => it.at('rel').value === 'next');
  return link ? link.at('href').url() : nextInLink(header('link'), address);
}

/** GeoJSON (RFC 7946) with properties of any names, Italian, English or OpenStreetMap's; uMap's layers and whole maps. */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const found = features(root);
  const drafts = found.map(feature);
  leftOut(found.map((it) => it.feature));
  const about = root.at('type').value === 'umap' ? root.at('properties') : root;
  const title = about.at('name').plain() ?? root.at('_umap_options', 'name').plain();
  const description = about.at('description').plain();
  return {
    head: compact({ title, description, next: nextPage(root, source) }) ?? {},
    drafts,
    problems: notes.problems,
  };
}
