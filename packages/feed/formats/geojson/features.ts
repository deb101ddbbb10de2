import type { Cursor } from '../cursor.ts';
import { notFollowed } from '../not-followed.ts';

export interface Found {
  readonly feature: Cursor;
  /** What the layer that it lies in is called. */
  readonly layer: string | undefined;
  /** uMap made the document. */
  readonly umap: boolean;
}

const layerName = (at: Cursor): string | undefined =>
  at.at('_umap_options', 'name').plain() ?? at.at('_storage', 'name').plain() ?? at.at('name').plain();

const isUmap = (at: Cursor): boolean => at.at('_umap_options').exists || at.at('_storage').exists;

/** The features of a document: a feature, a collection of them, uMap's layers of collections, a list of any of these. */
export function features(at: Cursor, layer?: string, umap = false, depth = 0): Found[] {
  if (depth > 4) return [];
  if (Array.isArray(at.value)) return at.list().flatMap((it) => features(it, layer, umap, depth + 1));
  if (!at.isObject) return at.exists ? (at.wrong('object') ?? []) : [];
  if (at.at('type').value === 'umap')
    return at
      .at('layers')
      .list()
      .flatMap((it) => features(it, undefined, true, depth + 1));
  if (Array.isArray(at.at('features').value)) {
    const name = layerName(at) ?? layer;
    // A layer that uMap fetches from elsewhere each time is empty here.
    notFollowed([at.at('_umap_options', 'remoteData', 'url')].filter((it) => it.exists));
    return at
      .at('features')
      .list()
      .flatMap((it) => features(it, name, umap || isUmap(at), depth + 1));
  }
  return [{ feature: at, layer, umap: umap || isUmap(at.at('properties')) }];
}
