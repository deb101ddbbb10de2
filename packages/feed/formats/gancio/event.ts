import type { Schedule } from '../../model/schedule.ts';
import { formats } from '../../shape/format.ts';
import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { describe } from '../markup.ts';
import { pointOf } from '../point.ts';
import { schedule } from './when.ts';

/** An address on the instance, which the document itself does not name. */
function onInstance(event: Cursor, path: string): string | undefined {
  const { base } = event.notes;
  return base !== undefined && URL.canParse(path, base) ? new URL(path, base).href : undefined;
}

function page(event: Cursor): string | undefined {
  const slug = event.at('slug').exists ? event.at('slug').text() : event.at('id').text();
  const own = slug === undefined ? undefined : onInstance(event, `/event/${encodeURIComponent(slug)}`);
  return own ?? (event.at('ap_id').exists ? event.at('ap_id').url() : undefined);
}

/** Pictures lie under `/media`; their name is what they show. */
function images(event: Cursor) {
  const media = event
    .at('media')
    .list()
    .filter((it) => it.isObject || it.wrong('object'));
  const pictures = media.map((it) => {
    const name = it.at('url').text();
    const url =
      name === undefined
        ? undefined
        : formats.url(name)
          ? name
          : onInstance(event, `/media/${encodeURIComponent(name)}`);
    return (
      url && {
        url,
        alt: it.at('name').plain() ?? '',
        ...compact({ width: it.at('width').number(), height: it.at('height').number() }),
      }
    );
  });
  const old = event.at('image_path').text();
  const first =
    media.length === 0 && old !== undefined ? onInstance(event, `/media/${encodeURIComponent(old)}`) : undefined;
  return [...pictures, first && { url: first, alt: '' }].filter(Boolean);
}

function places(event: Cursor) {
  const at = event.at('place');
  const onSite = at.isObject
    ? compact({
        name: at.at('name').plain(),
        address: at.at('address').plain(),
        ...pointOf(at.at('latitude'), at.at('longitude')),
      })
    : compact({ name: at.plain() });
  // Gancio's place for events that are nowhere.
  const nowhere = onSite?.name?.toLowerCase() === 'online' && !at.at('latitude').exists;
  const online = event
    .at('online_locations')
    .list()
    .map((it) => ({ name: 'Online', url: it.isObject ? it.at('url').url() : it.url() }));
  return [nowhere ? undefined : onSite, ...online.filter((it) => it.url !== undefined)].filter(
    (it) => it !== undefined,
  );
}

/** An event of Gancio. */
export function event(at: Cursor): Draft {
  const url = page(at);
  const known = {
    title: at.at('title').plain(),
    url,
    places: places(at),
    schedule: schedule(at) as Schedule | undefined,
  };
  const own = {
    id: at.at('ap_id').text() ?? url ?? at.at('id').text(),
    ...describe(at.at('description').text()),
    topics: at
      .at('tags')
      .list()
      .map((it) => (it.isObject ? it.at('tag').plain() : it.plain()))
      .filter((it) => it !== undefined),
    images: images(at),
    published: at.at('createdAt').moment(),
    modified: at.at('updatedAt').moment(),
    related:
      at.at('parent').isObject && at.at('parent', 'slug').exists
        ? [page(at.at('parent'))].filter((it) => it !== undefined)
        : undefined,
  };
  return {
    type: 'initiative',
    fields: compact({ ...anyType(known), ...known, ...own }) ?? {},
    origin: { path: at.path },
  };
}
