import type { Format } from './format.ts';
import { looksLikeTable } from './looks-like-table.ts';
import { any, first, has, sample, word } from './sample.ts';
import { xmlRoot } from './xml-root.ts';

/**
 * The formats that others publish, in the order in which they are tried: the more a telltale says, the earlier. What
 * converts each is loaded only when a document of that format comes.
 */
export const formats: readonly Format[] = [
  {
    name: 'icalendar',
    title: 'iCalendar',
    telltale: 'BEGIN:VCALENDAR',
    recognises: ({ text }) => /^\s*BEGIN\s*:\s*V(CALENDAR|EVENT)\s*$/im.test(text.slice(0, 2000)),
    load: () => import('./icalendar.ts'),
  },
  {
    name: 'rss',
    title: 'RSS, Atom',
    telltale: '<rss>, <feed>, <rdf:RDF>',
    recognises: ({ text }) => ['rss', 'feed', 'rdf', 'channel'].includes(xmlRoot(text) ?? ''),
    load: () => import('./rss.ts'),
  },
  {
    name: 'rpde',
    title: 'OpenActive RPDE',
    telltale: '"items" › "state", "data"',
    isLog: true,
    recognises({ json }) {
      const page = any(json);
      if (!Array.isArray(page.items)) return false;
      // The last page has nothing but where it stands.
      if (page.items.length === 0) return typeof page.next === 'string' && !has(page, 'version') && !has(page, '@id');
      return page.items
        .map(any)
        .some((it) => has(it, 'state', 'id') && (has(it, 'data') || has(it, 'kind') || it.state === 'deleted'));
    },
    load: () => import('./rpde.ts'),
  },
  {
    name: 'activitypub',
    title: 'ActivityPub',
    telltale: '"@context": "https://www.w3.org/ns/activitystreams"',
    isLog: true,
    recognises(source) {
      const { type, '@context': context } = sample(source);
      if ([context].flat().some((it) => typeof it === 'string' && it.includes('activitystreams'))) return true;
      // schema.org and OpenActive have a type Event too, and say whose it is.
      return context === undefined && /^(Event|Create|Announce|Update|(Ordered)?Collection(Page)?)$/.test(word(type));
    },
    load: () => import('./activitypub.ts'),
  },
  {
    name: 'geojson',
    title: 'GeoJSON, uMap',
    telltale: '"type": "FeatureCollection"',
    recognises: (source) => /^(FeatureCollection|Feature|umap)$/.test(word(sample(source).type)),
    load: () => import('./geojson.ts'),
  },
  {
    name: 'tribe',
    title: 'The Events Calendar',
    telltale: '"events" › "start_date", "utc_start_date", "rest_url"',
    recognises(source) {
      const one = sample(source);
      const event = has(one, 'events') ? first(one.events) : one;
      const marks = ['rest_url', 'utc_start_date', 'all_day', 'start_date_details', 'global_id', 'venue', 'timezone'];
      const isEvent =
        has(event, 'start_date') && typeof event.title === 'string' && marks.some((mark) => has(event, mark));
      return isEvent || has(one, 'events', 'rest_url');
    },
    load: () => import('./tribe.ts'),
  },
  {
    name: 'openagenda',
    title: 'OpenAgenda',
    telltale: '"uid", "timings"; "events", "after"',
    recognises(source) {
      const one = sample(source);
      const event = has(one, 'events') ? first(one.events) : has(one, 'event') ? any(one.event) : one;
      const marks = [
        'timings',
        'agendaUid',
        'originAgenda',
        'nextTiming',
        'firstTiming',
        'lastTiming',
        'dateRange',
        'removed',
      ];
      const isEvent = (has(event, 'uid') || has(event, 'slug', 'title')) && marks.some((name) => has(event, name));
      return isEvent || has(one, 'events', 'total', 'after') || has(one, 'events', 'total', 'offset');
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
      return (
        has(any(one.title), 'rendered') && ['link', 'guid', 'id', 'content', 'excerpt'].some((name) => has(one, name))
      );
    },
    load: () => import('./wordpress.ts'),
  },
  {
    name: 'integreat',
    title: 'Integreat',
    telltale: '"path", "available_languages"',
    recognises(source) {
      const one = sample(source);
      return has(one, 'available_languages') && (has(one, 'path') || has(one, 'message'));
    },
    load: () => import('./integreat.ts'),
  },
  {
    name: 'hsds',
    title: 'Open Referral HSDS, Open Referral UK',
    telltale: '"contents", "total_items"; "name", "status", "organization"',
    recognises(source) {
      const one = sample(source);
      const marks = [
        ...[
          'organization',
          'organization_id',
          'organisation',
          'service_at_locations',
          'services',
          'eligibility_description',
        ],
        ...['fees_description', 'cost_options', 'service_areas', 'assured_date', 'schedules', 'regular_schedules'],
        ...['application_process', 'eligibilitys', 'service_taxonomys'],
      ];
      const isService = (value: Record<string, unknown>): boolean =>
        (has(value, 'id', 'name') && (has(value, 'status') || marks.some((mark) => has(value, mark)))) ||
        (has(value, 'id') && has(any(value.service), 'name'));
      const list = [one.contents, one.content, one.services].find((it) => Array.isArray(it));
      if (!list || isService(one)) return isService(one);
      const totals = ['total_items', 'total_pages', 'totalElements', 'totalPages'];
      return list.length === 0 ? totals.some((total) => has(one, total)) : isService(first(list));
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
      return (
        source.json === undefined &&
        /<script\b/i.test(source.text) &&
        /application\/ld(\+|&#43;|&#x2b;|&plus;)json/i.test(source.text)
      );
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
    telltale: 'Nome;Data;Luogo',
    recognises: ({ text, json, mediaType }) =>
      // A compressed file, too, has lines and separators.
      json === undefined &&
      !text.includes('\0') &&
      /^\s*[^\s<{[]/.test(text) &&
      (mediaType === 'text/csv' || looksLikeTable(text)),
    load: () => import('./csv.ts'),
  },
];
