import type { Cursor } from '../cursor.ts';
import { compact } from '../compact.ts';

const sizes = ['medium_large', 'large', 'full', 'medium'];

/** A media item (`wp/v2/media`) in a size that suits a page. */
function imageOf(media: Cursor) {
  const all = media.at('media_details', 'sizes');
  const sized = sizes.map((name) => all.at(name)).find((it) => it.at('source_url').exists);
  const place = sized ?? media;
  const url = place.at('source_url').exists ? place.at('source_url').url() : undefined;
  if (url === undefined) return undefined;
  const size = sized ?? media.at('media_details');
  const alt = media.at('alt_text').plain() ?? media.at('caption', 'rendered').plain() ?? '';
  return { url, alt, ...compact({ width: size.at('width').number(), height: size.at('height').number() }) };
}

/** What plugins give where the media is not embedded. */
const elsewhere = [
  'jetpack_featured_media_url',
  'featured_image_url',
  'featured_image_src',
  'featured_media_url',
  'fimg_url',
];

export function images(post: Cursor) {
  const embedded = post
    .at('_embedded', 'wp:featuredmedia')
    .list()
    .map(imageOf)
    .find((it) => it !== undefined);
  if (embedded) return [embedded];
  const better = post.at('better_featured_image');
  if (better.at('source_url').exists) return [imageOf(better)].filter((it) => it !== undefined);
  const place = elsewhere.map((name) => post.at(name)).find((it) => typeof it.value === 'string' && it.exists);
  const shared = post.at('yoast_head_json', 'og_image').list()[0]?.at('url');
  const url = (place ?? shared)?.exists ? (place ?? shared)!.url() : undefined;
  return url === undefined ? [] : [{ url, alt: '' }];
}
