import type { Schedule } from '../../model/schedule.ts';
import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { costOf } from '../words/cost-of.ts';
import { excerpt } from '../words/excerpt.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { schedule } from './when.ts';
import { online, venue } from './where.ts';

const utc = (at: Cursor): string | undefined => {
  const moment = at.exists && !at.word.startsWith('0000') ? at.moment() : undefined;
  return moment === undefined ? undefined : moment.replace(/(T\d\d:\d\d(?::\d\d)?)$/, '$1Z');
};

const address = (at: Cursor): string | undefined => (at.exists ? at.url() : undefined);

/** Sizes that suit a page, else the picture as it was uploaded; the plugin gives no alternative text. */
function images(at: Cursor) {
  if (!at.isObject) return [];
  const sized = ['medium_large', 'large', 'medium']
    .map((name) => at.at('sizes', name))
    .find((it) => it.at('url').exists);
  const place = sized ?? at;
  const url = address(place.at('url'));
  return url === undefined
    ? []
    : [
        {
          url,
          alt: at.at('alt').plain() ?? '',
          ...compact({ width: place.at('width').number(), height: place.at('height').number() }),
        },
      ];
}

/** In words, and in numbers with the currency's code. */
function cost(event: Cursor) {
  const known = costOf(event.at('cost').plain() ?? '');
  const values = event
    .at('cost_details', 'values')
    .list()
    .map((it) => it.number())
    .filter((it) => it !== undefined);
  const [only] = new Set(values).size === 1 ? values : [];
  const code = event.at('cost_details', 'currency_code').text();
  const amount = known?.amount ?? (only !== undefined && only > 0 ? only : undefined);
  return compact({
    ...known,
    free: known?.free ?? (only === 0 || undefined),
    amount,
    currency: code === 'EUR' ? undefined : (code ?? known?.currency),
  });
}

function party(at: Cursor) {
  const name = at.isObject ? at.at('organizer').plain() : at.plain();
  const page = at.first('website', 'url');
  return name === undefined
    ? undefined
    : compact({ name, kind: promoterKind(name), url: at.isObject && page.exists ? page.url() : undefined });
}

function contacts(event: Cursor, url: string | undefined) {
  const people = event
    .at('organizer')
    .list()
    .filter((it) => it.isObject)
    .map((it) =>
      it.at('phone').exists || it.at('email').exists
        ? compact({ name: it.at('organizer').plain(), phone: it.at('phone').plain(), email: it.at('email').text() })
        : undefined,
    );
  const phone = event.at('venue').isObject ? event.at('venue', 'phone').plain() : undefined;
  const website = address(event.at('website'));
  return [
    ...people,
    compact({ name: phone && event.at('venue', 'venue').plain(), phone }),
    website === url ? undefined : compact({ url: website }),
  ].filter((it) => it !== undefined);
}

const names = (at: Cursor): (string | undefined)[] =>
  at.list().map((it) => (it.isObject ? it.at('name').plain() : it.plain()));

/** An event of The Events Calendar. */
export function event(at: Cursor): Draft {
  const url = address(at.at('url'));
  const [promoter, ...partners] = at
    .at('organizer')
    .list()
    .map(party)
    .filter((it) => it !== undefined);
  const remote = online(at);
  const venues = at.at('venue').list().map(venue);
  // Many make a venue of that name beside.
  const here = remote ? venues.filter((it) => it?.name !== remote.name) : venues;
  const places = [...here, remote].filter((it) => it !== undefined);
  const description = at.at('description').text();
  const published = at.at('date_utc').exists ? utc(at.at('date_utc')) : at.at('date').moment();
  const known = {
    title: at.at('title').plain(),
    url,
    published,
    promoter,
    places,
    schedule: schedule(at) as Schedule | undefined,
  };
  const own = {
    id: at.at('global_id').text() ?? url ?? at.at('id').text(),
    summary: excerpt(at.at('excerpt')),
    description,
    descriptionFormat: description && 'html',
    modified: utc(at.at('modified_utc')),
    topics: [...new Set([...names(at.at('categories')), ...names(at.at('tags'))].filter((it) => it !== undefined))],
    images: images(at.at('image')),
    partners,
    cost: cost(at),
    booking: at.at('ticketed').list().length > 0 && at.at('ticketed').value !== false ? compact({ url }) : undefined,
    contacts: contacts(at, url),
  };
  return {
    type: 'initiative',
    fields: compact({ ...anyType(known), ...known, ...own }) ?? {},
    origin: { path: at.path },
  };
}
