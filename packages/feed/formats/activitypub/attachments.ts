import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { linkOf } from './link-of.ts';
import { typesOf } from './objects.ts';

const isPicture = (at: Cursor): boolean =>
  /^image\//.test(at.at('mediaType').word) || (typesOf(at).includes('Image') && !at.at('mediaType').exists);

/** Mobilizon calls every event's main picture so. */
const alternative = (at: Cursor): string => {
  const name = at.at('name').plain() ?? at.at('summary').plain() ?? '';
  return name === 'Banner' || /^[\w-]+\.(?:jpe?g|png|gif|webp|avif)$/i.test(name) ? '' : name;
};

/** The pictures of an event; what they show is in their name (FEP-8a8e, Mastodon). */
export function images(event: Cursor) {
  const own = event.at('image').list();
  const attached = event.at('attachment').list().filter(isPicture);
  const all = [...own, ...attached].map((at) => {
    const url = linkOf(at);
    return (
      url && {
        url,
        alt: at.isObject ? alternative(at) : '',
        ...compact({ width: at.at('width').number(), height: at.at('height').number() }),
      }
    );
  });
  const pictures = all.filter((it) => it !== undefined && it !== '');
  return pictures.filter((it, i) => pictures.findIndex(({ url }) => url === it.url) === i);
}

/** Documents and links that are attached; what Mobilizon knows further of an event (PropertyValue) is no file. */
export function attachments(event: Cursor) {
  const files = event
    .at('attachment')
    .list()
    .filter((at) => !isPicture(at) && !typesOf(at).includes('PropertyValue'));
  return files
    .map((at) => ({
      url: linkOf(at),
      ...compact(at.isObject ? { title: at.at('name').plain(), format: at.at('mediaType').text() } : {}),
    }))
    .filter((it) => it.url !== undefined);
}

/** What Mobilizon knows further of an event, by the name of the property: `mz:accessibility:wheelchair:accessible`. */
export function property(event: Cursor, id: string | RegExp): Cursor | undefined {
  const at = event
    .at('attachment')
    .list()
    .find((it) => {
      const own = it.at('propertyID').word;
      return typeof id === 'string' ? own === id : id.test(own);
    });
  return at?.at('value').exists ? at.at('value') : undefined;
}
