import type { Schedule } from '../../model/schedule.ts';
import { formats } from '../../shape/format.ts';
import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { audienceGroupsOf } from '../words/audience-groups.ts';
import { costOf } from '../words/cost-of.ts';
import { phrase } from '../words/phrase.ts';
import { inLanguage, texts, topics } from './texts.ts';
import { codeOf, schedule } from './when.ts';
import { places } from './where.ts';

/** The picture 700 pixels wide, or, in the old export, its address. */
function images(event: Cursor) {
  const at = event.at('image');
  const size = at.at('size');
  const name = at.at('filename').text();
  const base = at.at('base').text() ?? '';
  const address = at.isObject ? (name === undefined ? undefined : base + name) : at.text();
  if (address === undefined) return [];
  if (!formats.url(address)) return at.wrong('url') ?? [];
  const credit = event.at('imageCredits').plain();
  return [
    {
      url: address,
      alt: '',
      ...compact({ width: size.at('width').number(), height: size.at('height').number(), credit }),
    },
  ];
}

/** The event's own page on OpenAgenda, which the API leaves to be put together. */
function page(event: Cursor): string | undefined {
  const known = event.first('canonicalUrl', 'url');
  if (known.exists) return known.url();
  const [agenda, slug] = [event.at('originAgenda', 'slug').text(), event.at('slug').text()];
  return agenda === undefined || slug === undefined
    ? undefined
    : `https://openagenda.com/${encodeURIComponent(agenda)}/events/${encodeURIComponent(slug)}`;
}

function source(event: Cursor) {
  const agenda = event.at('originAgenda').isObject ? event.at('originAgenda') : event.at('origin');
  const slug = agenda.at('slug').text();
  const url = agenda.at('url').exists
    ? agenda.at('url').url()
    : slug && `https://openagenda.com/${encodeURIComponent(slug)}`;
  return compact({ name: agenda.at('title').plain(), url });
}

/** A value with its type, or alone; then it shows by itself what it is. */
function ways(event: Cursor) {
  return event
    .at('registration')
    .list()
    .map((at) => {
      const value = (at.isObject ? at.at('value') : at).plain() ?? '';
      const type = at.isObject ? at.at('type').text() : undefined;
      const key =
        type === 'link' || formats.url(value) ? 'url' : type === 'email' || formats.email(value) ? 'email' : 'phone';
      return { key, value } as const;
    });
}

function booking(event: Cursor, language: string | undefined) {
  const all = ways(event).filter(({ value }) => value !== '');
  const of = (key: 'url' | 'email' | 'phone') => all.find((it) => it.key === key && formats[key](it.value))?.value;
  const used = new Set([of('url'), of('email'), of('phone')]);
  const full = codeOf(event.at('status')) === 5 ? phrase('soldOut', language) : undefined;
  const others = all.filter(({ value }) => !used.has(value)).map(({ value }) => value);
  return compact({
    url: of('url'),
    email: of('email'),
    phone: of('phone'),
    note: [full, ...others].filter(Boolean).join(' · '),
  });
}

/** Ages beyond any life stand for "no limit". */
function audience(event: Cursor, language: string | undefined) {
  const [min, max] = [event.at('age', 'min').number(), event.at('age', 'max').number()];
  const age = (value: number | undefined) =>
    value !== undefined && Number.isInteger(value) && value >= 0 && value < 120 ? value : undefined;
  const note = inLanguage(event.at('audience'), language).plain();
  return compact({ minAge: age(min) || undefined, maxAge: age(max), note, groups: note && audienceGroupsOf(note) });
}

function contacts(event: Cursor) {
  const at = event.at('location');
  const known = { email: at.at('email').text(), phone: at.at('phone').plain() };
  const contact = compact(known);
  return contact ? [{ ...compact({ name: at.at('name').plain() }), ...contact }] : [];
}

/** An event of OpenAgenda, in version 2 of its API or in its older export. */
export function event(at: Cursor): Draft {
  const { language, title, ...rest } = texts(at);
  const url = page(at);
  const published = at.at('createdAt').moment();
  const known = {
    title,
    url,
    published,
    places: places(at, language),
    schedule: schedule(at, language) as Schedule | undefined,
  };
  const own = {
    id: at.at('uid').text() ?? url,
    ...rest,
    language,
    modified: at.at('updatedAt').moment(),
    topics: topics(at, language),
    images: images(at),
    cost: costOf(inLanguage(at.at('conditions'), language).plain() ?? ''),
    booking: booking(at, language),
    audience: audience(at, language),
    contacts: contacts(at),
    source: source(at),
  };
  return {
    type: 'initiative',
    fields: compact({ ...anyType(known), ...known, ...own }) ?? {},
    origin: { path: at.path },
  };
}
