import type { Status } from '../../model/initiative-extension.ts';
import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import type { Cursor } from '../cursor.ts';
import { describe } from '../markup.ts';
import { languageCode } from '../words/language-code.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { contactsOf } from './contacts.ts';
import { placesOf } from './places.ts';
import { scheduleOf } from './schedules.ts';
import type { Listed } from './services.ts';
import { audienceOf, costOf, participationOf, topicsOf } from './terms.ts';

const statuses: Readonly<Record<string, Status>> = {
  active: 'active',
  published: 'active',
  inactive: 'resting',
  'temporarily closed': 'resting',
  invisible: 'resting',
  defunct: 'concluded',
  archived: 'concluded',
  expired: 'concluded',
  'marked for deletion': 'concluded',
  pending: 'proposed',
  scheduled: 'proposed',
};

function statusOf(service: Cursor): Status | undefined {
  const at = service.at('status');
  const word = at.text()?.toLowerCase().replace(/[_-]/g, ' ');
  if (word === undefined) return undefined;
  return Object.hasOwn(statuses, word) ? statuses[word] : at.wrong('choice', Object.keys(statuses));
}

function promoterOf(organization: Cursor) {
  const name = organization.isObject ? organization.first('name', 'alternate_name').plain() : organization.plain();
  if (name === undefined) return undefined;
  const site = organization.first('website', 'url', 'uri');
  // The name says more than the form that it has in law.
  const kind = promoterKind(name) ?? promoterKind(organization.at('legal_status').plain() ?? '');
  return compact({ name, kind, url: site.exists ? site.url() : undefined });
}

function languagesOf(service: Cursor): string[] {
  const codes = service
    .at('languages')
    .list()
    .map((it) => {
      const named = it.isObject ? it.first('code', 'language', 'name') : it;
      const text = named.text();
      return text === undefined
        ? undefined
        : (languageCode(text) ??
            (it.isObject && it.at('name').exists ? languageCode(it.at('name').text()!) : undefined) ??
            named.wrong('language'));
    });
  return [...new Set(codes.filter((it) => it !== undefined))];
}

/** Links and documents that go with it. */
function attachmentsOf(service: Cursor) {
  const links = ['additional_urls', 'links', 'urls'].flatMap((name) => service.at(name).list());
  const documents = service
    .at('required_documents')
    .list()
    .filter((it) => it.at('uri').exists);
  return [
    ...links.map((it) =>
      it.isObject ? { url: it.at('url').url(), title: it.first('label', 'title', 'name').plain() } : { url: it.url() },
    ),
    ...documents.map((it) => ({ url: it.at('uri').url(), title: it.first('document', 'name').plain() })),
  ]
    .filter(({ url }) => url !== undefined)
    .map((it) => compact(it)!);
}

const areasOf = (service: Cursor): string[] =>
  service
    .at('service_areas')
    .list()
    .flatMap((it) => (it.isObject ? it.first('name', 'service_area', 'description', 'extent') : it).plain() ?? []);

/** Who pays for it, where that is a name and not a story. */
const fundersOf = (service: Cursor) =>
  ['funding', 'fundings']
    .flatMap((name) => service.at(name).list())
    .map((it) => it.at('source').plain())
    .filter((name) => name !== undefined && name.length <= 80)
    .map((name) => compact({ name, kind: promoterKind(name!) })!);

/** The organisation's logo stands in where a service has no picture. */
function imagesOf(organization: Cursor) {
  const logo = organization.at('logo');
  const url = logo.exists && !logo.isObject ? logo.url() : undefined;
  return url === undefined ? [] : [{ url, alt: organization.at('name').plain() ?? '' }];
}

/** A service as an initiative; `at` is the service at location that a list of such has found it in. */
export function serviceDraft({ service, at }: Listed): Draft {
  const organization = service.first('organization', 'organisation').list()[0] ?? service.at('organization');
  const own = service
    .at('service_at_locations')
    .list()
    .filter((it) => it.isObject);
  const direct = service
    .at('locations')
    .list()
    .filter((it) => it.isObject);
  const links = own.length > 0 ? own : at ? [at] : [];
  const places = links.length > 0 ? links.map((it) => it.at('location')).filter((it) => it.isObject) : direct;
  const url = service.at('url');
  const fields = {
    id: service.at('id').text(),
    url: url.exists ? url.url() : undefined,
    title: service.first('name', 'alternate_name').plain(),
    ...describe(service.at('description').text()),
    topics: topicsOf(service),
    published: service.at('created_at').moment(),
    modified: service.first('last_modified', 'updated_at').moment(),
    verified: service.at('assured_date').day(),
    expires: service.at('visible_to').day(),
    source: compact({ email: service.at('assurer_email').exists ? service.at('assurer_email').email() : undefined }),
    status: statusOf(service),
    promoter: promoterOf(organization),
    partners: fundersOf(service),
    audience: audienceOf(service),
    participation: participationOf(service),
    cost: costOf(service),
    booking: compact({ required: service.at('needs_referral').flag() || undefined }),
    places: placesOf(places),
    areaServed: areasOf(service),
    schedule: scheduleOf(service, links, service.at('alert').plain()),
    contacts: contactsOf(service, links, organization),
    languages: languagesOf(service),
    images: imagesOf(organization),
    attachments: attachmentsOf(service),
  };
  return { type: 'initiative', fields: compact(fields) ?? {}, origin: { path: service.path } };
}
