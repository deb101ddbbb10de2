import type { Format } from './format.ts';
import { any, first, has, sample } from './sample.ts';

/**
 * The formats that others publish, in the order in which they are tried: the more a telltale says, the earlier. What
 * converts each is loaded only when a document of that format comes.
 */
export const formats: readonly Format[] = [
  {
    name: 'icalendar',
    title: 'iCalendar',
    telltale: 'BEGIN:VCALENDAR',
    recognises: ({ text }) => /^\s*BEGIN:VCALENDAR/i.test(text),
    load: () => import('./icalendar.ts'),
  },
  {
    name: 'rss',
    title: 'RSS, Atom',
    telltale: '<rss>, <feed>, <rdf:RDF>',
    recognises: ({ text }) => /^\s*(<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>|<\?[^>]*>|\s)*<(rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 4000)),
    load: () => import('./rss.ts'),
  },
  {
    name: 'rpde',
    title: 'OpenActive RPDE',
    telltale: '"items" › "state", "data"',
    recognises({ json }) {
      const page = any(json);
      const item = first(page.items);
      return has(item, 'state', 'id') && (has(item, 'data') || item.state === 'deleted');
    },
    load: () => import('./rpde.ts'),
  },
  {
    name: 'activitypub',
    title: 'ActivityPub',
    telltale: '"@context": "https://www.w3.org/ns/activitystreams"',
    recognises(source) {
      const { type, '@context': context } = sample(source);
      if (JSON.stringify(context ?? '').includes('activitystreams')) return true;
      return /^(Event|Create|Announce|Update|(Ordered)?Collection(Page)?)$/.test(String(type));
    },
    load: () => import('./activitypub.ts'),
  },
  {
    name: 'geojson',
    title: 'GeoJSON, uMap',
    telltale: '"type": "FeatureCollection"',
    recognises: (source) => /^(FeatureCollection|Feature|umap)$/.test(String(sample(source).type)),
    load: () => import('./geojson.ts'),
  },
  {
    name: 'tribe',
    title: 'The Events Calendar',
    telltale: '"events" › "start_date", "rest_url"',
    recognises(source) {
      const one = sample(source);
      const event = has(one, 'events') ? first(one.events) : one;
      return has(event, 'start_date', 'title') || has(one, 'events', 'rest_url');
    },
    load: () => import('./tribe.ts'),
  },
  {
    name: 'openagenda',
    title: 'OpenAgenda',
    telltale: '"uid", "timings"',
    recognises(source) {
      const one = sample(source);
      const event = has(one, 'events') ? first(one.events) : one;
      return has(event, 'uid') && ['timings', 'agendaUid', 'originAgenda', 'nextTiming', 'firstTiming'].some((name) => has(event, name));
    },
    load: () => import('./openagenda.ts'),
  },
  {
    name: 'gancio',
    title: 'Gancio',
    telltale: '"start_datetime"',
    recognises: (source) => has(sample(source), 'title', 'start_datetime'),
    load: () => import('./gancio.ts'),
  },
  {
    name: 'wordpress',
    title: 'WordPress REST',
    telltale: '"title" › "rendered", "link"',
    recognises(source) {
      const one = sample(source);
      return has(one, 'link') && has(any(one.title), 'rendered');
    },
    load: () => import('./wordpress.ts'),
  },
  {
    name: 'integreat',
    title: 'Integreat',
    telltale: '"path", "available_languages"',
    recognises: (source) => has(sample(source), 'path', 'available_languages'),
    load: () => import('./integreat.ts'),
  },
  {
    name: 'hsds',
    title: 'Open Referral HSDS, Open Referral UK',
    telltale: '"contents", "total_items"; "name", "status", "organization"',
    recognises(source) {
      const one = sample(source);
      const marks = ['organization', 'organization_id', 'service_at_locations', 'eligibility_description', 'fees_description', 'cost_options', 'service_areas', 'assured_date', 'schedules', 'application_process'];
      const isService = (value: Record<string, unknown>) => has(value, 'id', 'name') && (has(value, 'status') || marks.some((mark) => has(value, mark)));
      const list = one.contents ?? one.content;
      return Array.isArray(list) ? list.length === 0 ? has(one, 'total_items') || has(one, 'totalElements') : isService(first(list)) : isService(one);
    },
    load: () => import('./hsds.ts'),
  },
  {
    name: 'plone',
    title: 'Plone REST',
    telltale: '"@id", "@type"',
    recognises(source) {
      const one = sample(source);
      if (has(one, '@context') || has(one, '@graph')) return false;
      return has(one, '@id') && (has(one, 'items') || has(one, 'title') || has(one, 'batching'));
    },
    load: () => import('./plone.ts'),
  },
  {
    name: 'jsonld',
    title: 'schema.org JSON-LD',
    telltale: '"@context": "https://schema.org", "@graph", "@type"; <script type="application/ld+json">',
    recognises(source) {
      const one = sample(source);
      if (has(one, '@context') || has(one, '@graph') || has(one, '@type')) return true;
      return /<script[^>]+type=["']?application\/ld\+json/i.test(source.text);
    },
    load: () => import('./jsonld.ts'),
  },
  {
    name: 'jsonfeed',
    title: 'JSON Feed',
    telltale: '"version": "https://jsonfeed.org/version/1.1", "items"',
    recognises: ({ json }) => Array.isArray(any(json).items),
    load: () => import('./json-feed.ts'),
  },
  {
    name: 'csv',
    title: 'CSV',
    telltale: 'a first row of names, separated by , ; | or tabs',
    recognises({ text, json }) {
      if (json !== undefined || /^\s*[<{[]/.test(text)) return false;
      const [head = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
      return /[,;|\t]/.test(head) && text.trim().includes('\n');
    },
    load: () => import('./csv.ts'),
  },
];
