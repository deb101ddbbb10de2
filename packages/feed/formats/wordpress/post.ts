import type { ItemType } from '../../model/item.ts';
import type { ResourceKind } from '../../model/resource.ts';
import { fold, words } from '../../query/fold.ts';
import { anyType } from '../any-type.ts';
import type { Roles } from '../by-role/roles.ts';
import { contacts, partners, promoter } from '../by-role/who.ts';
import { learning } from '../by-role/learning.ts';
import { audience, booking, cost } from '../by-role/terms.ts';
import { when } from '../by-role/when.ts';
import { where } from '../by-role/where.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { excerpt } from '../words/excerpt.ts';
import { languageCode } from '../words/language-code.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import { fields } from './fields.ts';
import { images } from './media.ts';
import { municipality, topics } from './terms.ts';

/** Names that sites give their own types of posts, by what they are with us; a post and a page may be anything. */
const kinds: readonly (readonly [ItemType, RegExp])[] = [
  ['training', /\b(?:cors[oi]|courses?|training|formazione|lezion[ei]|lessons?)\b/],
  ['notice', /\b(?:notizi[ae]|news|avvis[oi]|comunicat[oi]|alerts?|notices?)\b/],
  ['resource', /\b(?:document[oi]?s?|documento pubblico|dataset|attachment|risors[ae]|resources?|downloads?|moduli)\b/],
  [
    'initiative',
    /\b(?:event[oi]?s?|servizi[o]?|services?|iniziativ[ae]|progett[oi]|projects?|attivita|activit(?:y|ies)|patt[oi])\b/,
  ],
];
const kindOf = (type: string | undefined): ItemType | undefined => {
  const name = words((type ?? '').replace(/([a-z])([A-Z])/g, '$1 $2')).join(' ');
  return kinds.find(([, pattern]) => pattern.test(name))?.[0];
};

/** Texts are under `rendered`, except where a site or an endpoint keeps them plain. */
const text = (at: Cursor): Cursor => (at.isObject ? at.at('rendered') : at);

/** The site's own time says less than UTC, which is nought for drafts. */
function moment(utc: Cursor, local: Cursor): string | undefined {
  const at = utc.exists && !utc.word.startsWith('0000') ? utc : undefined;
  const value = at?.moment();
  if (value !== undefined) return value.length === 10 || /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}Z`;
  return local.exists && !local.word.startsWith('0000') ? local.moment() : undefined;
}

/** Names of accounts, not of people or groups. */
const account = /^(?:admin\w*|root|webmaster|redazione|editor\w*|autore|author|user\w*|staff|wordpress)$/;

function author(post: Cursor) {
  const by = post
    .at('_embedded', 'author')
    .list()
    .find((it) => it.at('name').exists);
  const name = by?.at('name').plain();
  if (!by || name === undefined || account.test(fold(name))) return undefined;
  const url = by.first('url', 'link');
  return compact({ name, kind: promoterKind(name), url: url.exists ? url.url() : undefined });
}

function language(post: Cursor): string | undefined {
  const at = post.at('lang').exists ? post.at('lang') : post.first('wpml_current_locale', 'locale');
  return languageCode((at.exists ? at.text() : post.at('yoast_head_json', 'og_locale').text()) ?? '');
}

const media: readonly (readonly [ResourceKind, RegExp])[] = [
  ['video', /^video\//],
  ['audio', /^audio\//],
  ['slides', /presentation|powerpoint/],
  ['document', /^application\/|^text\//],
];

/** A file of the media library is a thing to take away. */
function file(post: Cursor) {
  const format = post.at('mime_type').text();
  if (!post.at('source_url').exists) return {};
  const url = post.at('source_url').url();
  return {
    kind: media.find(([, pattern]) => pattern.test(format ?? ''))?.[0],
    attachments: url === undefined ? [] : [{ url, ...compact({ format }) }],
  };
}

/** Whose page the site's own field leads to, unless it is this post. */
function website(roles: Roles, own: string | undefined): string | undefined {
  const field = roles.first('website');
  const url = typeof field?.value === 'string' ? field.url() : undefined;
  return url === own ? undefined : url;
}

/** A post of any type: what WordPress knows of it, and what the site's own fields say of when, where and for whom. */
export function post(at: Cursor): Draft {
  const roles = fields(at);
  const title = text(at.at('title')).plain();
  const content = text(at.at('content')).text() ?? text(at.at('description')).text();
  const place = compact({ municipality: municipality(at), ...where(roles) });
  const schedule = when(roles, statusInTitle(title));
  const link = at.at('link').exists
    ? at.at('link')
    : at.at('guid').isObject
      ? at.at('guid', 'rendered')
      : at.at('guid');
  const url = link.exists ? link.url() : undefined;
  const published = moment(at.at('date_gmt'), at.at('date'));
  const known = {
    // Numbers are of one site only.
    id: url ?? at.at('id').text(),
    url,
    title,
    published,
    promoter: promoter(roles) ?? author(at),
    places: place ? [place] : [],
    schedule,
  };
  const type = kindOf(at.at('type').text());
  const own = {
    summary: excerpt(text(at.at('excerpt'))) ?? roles.words('summary'),
    description: content,
    descriptionFormat: content && 'html',
    language: language(at),
    modified: moment(at.at('modified_gmt'), at.at('modified')),
    topics: [...new Set([...topics(at), ...roles.terms('topics')])],
    images: images(at),
    partners: partners(roles),
    cost: cost(roles),
    booking: booking(roles),
    contacts: contacts(roles, website(roles, url)),
    audience: audience(roles),
    participation: roles.words('participation'),
    severity: type === 'notice' ? 'info' : undefined,
    ...file(at),
  };
  const others = anyType(known);
  const all = { ...others, ...known, ...own, ...learning(roles, others.modules) };
  return { type, fields: compact(all) ?? {}, origin: { path: at.path } };
}
