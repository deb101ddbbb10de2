import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { nextInLink } from './next-in-link.ts';
import type { Source } from './source.ts';
import { post } from './wordpress/post.ts';

/** Pages are counted in headers: by a link to the next, or by how many there are. */
function nextPage({ address, header }: Source): string | undefined {
  const linked = nextInLink(header('link'), address);
  const total = Number(header('x-wp-totalpages') ?? 0);
  if (linked !== undefined || address === undefined || !URL.canParse(address)) return linked;
  const url = new URL(address);
  const page = Number(url.searchParams.get('page') ?? 1);
  if (!(page < total)) return undefined;
  url.searchParams.set('page', String(page + 1));
  return url.href;
}

/**
 * What WordPress' REST API (`wp/v2`) answers: posts, pages, media and types of a site's own, one or a page of them, with
 * what `_embed` adds, and dates, places and prices out of plain custom fields (`acf`, `meta`, CMB2).
 */
export function convert(source: Source): Converted {
  const notes: Notes = { problems: [], base: source.address };
  const root = new Cursor(source.json, notes);
  const posts = root.list().filter((it) => it.isObject || it.wrong('object'));
  return { head: { next: nextPage(source) }, drafts: posts.map(post), problems: notes.problems };
}
