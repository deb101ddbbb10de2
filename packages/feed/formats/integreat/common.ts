import { plainText } from '../../read/plain-text.ts';
import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { describe } from '../markup.ts';
import { pointOf } from '../point.ts';
import { promoterKind } from '../words/promoter-kind.ts';

/** `/augsburg/de/locations/test-ort/`: the city, then the language. */
export function languageOf(entry: Cursor): string | undefined {
  const path = entry.at('path').text() ?? '';
  const tag = path.split('/')[2] ?? '';
  return formats.language(tag) ? tag : undefined;
}

/** Where the same is told in other languages. The texts themselves stand there, not here. */
function translationsOf(entry: Cursor) {
  const languages = entry.at('available_languages');
  const known = languages.keys.filter((tag) => formats.language(tag) && languages.at(tag, 'url').exists);
  return compact(Object.fromEntries(known.map((tag) => [tag, compact({ url: languages.at(tag, 'url').url() })])));
}

export function organizationOf(at: Cursor) {
  const name = at.at('name').plain();
  const site = at.at('website');
  return name === undefined
    ? undefined
    : compact({ name, kind: promoterKind(name), url: site.exists ? site.url() : undefined });
}

export function placeOf(location: Cursor, barrierFree: Cursor) {
  const free = barrierFree.flag();
  return compact({
    name: location.at('name').plain(),
    address: location.at('address').plain(),
    postalCode: location.at('postcode').text(),
    municipality: location.at('town').plain(),
    ...pointOf(location.at('latitude'), location.at('longitude')),
    access: free === undefined ? undefined : { wheelchair: free ? 'yes' : 'no' },
  });
}

/** The long text and the short one, which unlike a `meta_description` is the long one without its markup. */
function textsOf(entry: Cursor) {
  const { description, descriptionFormat } = describe(entry.first('content', 'message').text());
  const meta = entry.at('meta_description').plain();
  const excerpt = entry.at('excerpt').plain();
  const short = excerpt !== undefined && excerpt.length <= 300 ? excerpt : undefined;
  const isAll = meta === undefined && short !== undefined && short === plainText(description ?? '');
  return { summary: meta ?? short, ...(!isAll && { description, descriptionFormat }) };
}

/** What locations, events and pages have in common. Ids count by kind and language; addresses are everybody's own. */
export function commonOf(entry: Cursor) {
  const picture = entry.at('thumbnail').exists ? entry.at('thumbnail') : entry.at('icon');
  const url = entry.at('url').exists ? entry.at('url').url() : undefined;
  const image = picture.exists ? picture.url() : undefined;
  return {
    id: url === undefined ? entry.at('id').text() : undefined,
    url,
    title: entry.at('title').plain(),
    ...textsOf(entry),
    language: languageOf(entry),
    translations: translationsOf(entry),
    published: entry.at('published_at').moment(),
    modified: entry.first('last_updated', 'modified_gmt').moment(),
    images: image === undefined ? [] : [{ url: image, alt: '' }],
  };
}
