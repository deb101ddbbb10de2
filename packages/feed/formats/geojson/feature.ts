import { formats } from '../../shape/format.ts';
import type { PromoterKind } from '../../model/party.ts';
import { anyType } from '../any-type.ts';
import { Roles, wordsIn } from '../by-role/roles.ts';
import { audience, booking, cost } from '../by-role/terms.ts';
import { when } from '../by-role/when.ts';
import { where } from '../by-role/where.ts';
import { contacts, partners, promoter } from '../by-role/who.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { describe } from '../markup.ts';
import { languageCode } from '../words/language-code.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import type { Found } from './features.ts';
import { pointOf } from './point-of.ts';
import { isUmapMarkup, readUmapMarkup } from './umap-markup.ts';

/** The object of OpenStreetMap that a feature is, as overpass turbo and osmtogeojson name it. */
const osmId = (feature: Cursor): string | undefined =>
  [feature.at('id'), feature.at('properties', '@id')]
    .map((it) => it.word)
    .find((id) => /^(?:node|way|relation)\/\d+$/.test(id));

/** Numbers and marks within a document are unique there only. */
function idOf(feature: Cursor, roles: Roles): string | undefined {
  const id = feature.at('id').exists ? feature.at('id').text() : (osmId(feature) ?? roles.first('id')?.text());
  const { base } = feature.notes;
  return id === undefined || osmId(feature) !== undefined || base === undefined || formats.url(id)
    ? id
    : `${base}#${id}`;
}

/** Addresses among fields that may also hold words; "www.orto.example" is one. */
function addresses(fields: readonly Cursor[]): string[] {
  return fields.flatMap((field) => {
    const text = wordsIn(field) ?? '';
    const [first = ''] = text.split(/\s*[;|]\s*|\s+/);
    const url = /^www\./i.test(first) ? `https://${first}` : first;
    return formats.url(url) ? [url] : [];
  });
}

/** The words of every other language that OpenStreetMap's `name:de`, `description:de` have. */
function translations(properties: Cursor) {
  const found = new Map<string, { title?: string | undefined; description?: string | undefined }>();
  for (const key of properties.keys) {
    const [, name, language] = /^(name|description):([a-z]{2,3})$/.exec(key) ?? [];
    if (name === undefined || language === undefined) continue;
    const text = properties.at(key).plain();
    found.set(language, { ...found.get(language), ...compact({ [name === 'name' ? 'title' : 'description']: text }) });
  }
  return Object.fromEntries([...found].filter(([, texts]) => Object.keys(texts).length > 0));
}

/** uMap's markup is its own; elsewhere a text shows by itself what it is. */
function texts(roles: Roles, umap: boolean) {
  const text = roles
    .all('description', 'note')
    .map((it) => (it.isObject ? wordsIn(it) : it.text()))
    .filter((it) => it !== undefined)
    .join('\n\n');
  if (text === '') return { images: [] };
  const ours = describe(text);
  if (ours.descriptionFormat === 'html' || !(umap || isUmapMarkup(text))) return { ...ours, images: [] };
  const { markdown, images } = readUmapMarkup(text);
  return { description: markdown, descriptionFormat: 'markdown', images };
}

const operators: Record<string, PromoterKind> = {
  public: 'public-body',
  government: 'public-body',
  private: 'business',
  business: 'business',
  community: 'association',
  ngo: 'association',
  religious: 'association',
  charity: 'association',
};

function operator(roles: Roles, properties: Cursor) {
  const known = promoter(roles);
  const type = properties.at('operator:type').word;
  return known && { ...(Object.hasOwn(operators, type) && { kind: operators[type] }), ...known };
}

/** A feature: something that happens or is somewhere, with fields that anybody may have named. */
export function feature({ feature: at, layer, umap }: Found): Draft {
  const properties = at.at('properties');
  const roles = new Roles(
    properties.keys
      .map((key) => properties.at(key))
      .filter((it) => !(osmId(at) && /^(?:start|end)_date$/.test(String(it.path.at(-1))))),
  );
  const title = roles.words('title') ?? roles.words('alternative', 'place', 'address') ?? layer;
  const { images, ...description } = texts(roles, umap);
  const osm = osmId(at);
  const named = where(roles, pointOf(at.at('geometry')));
  const known = {
    title,
    url: addresses(roles.all('website'))[0],
    published: roles.first('published')?.moment(),
    promoter: operator(roles, properties),
    places: named ? [named] : [],
    schedule: when(roles, statusInTitle(title)),
  };
  const alt = roles.words('imageAlt') ?? '';
  const own = {
    id: idOf(at, roles),
    summary: roles.words('summary'),
    ...description,
    language: languageCode(roles.words('language') ?? ''),
    translations: translations(properties),
    topics: [
      ...new Set([
        ...(layer === undefined || layer === title ? [] : [layer]),
        ...roles.terms('topics').map((it) => it.replaceAll('_', ' ')),
      ]),
    ],
    images: [...new Set([...addresses(roles.all('image')), ...images])].map((url) => ({ url, alt })),
    attachments: addresses(roles.all('attachment')).map((url) => ({ url })),
    partners: partners(roles),
    contacts: contacts(roles),
    cost: cost(roles),
    booking: booking(roles),
    audience: audience(roles),
    participation: roles.words('participation'),
    verified: roles.first('verified')?.day(),
    modified: roles.first('modified')?.moment(),
    source: osm
      ? { name: 'OpenStreetMap', url: `https://www.openstreetmap.org/${osm}` }
      : compact({ name: roles.words('source') }),
  };
  return { type: undefined, fields: compact({ ...anyType(known), ...known, ...own }) ?? {}, origin: { path: at.path } };
}
