import { isDay } from '../../schedule/instant.ts';
import { formats } from '../../shape/format.ts';
import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import { toMoment } from '../to-moment.ts';
import { audienceGroupsOf } from '../words/audience-groups.ts';
import { costOf } from '../words/cost-of.ts';
import { plain, type Entry } from './entry.ts';
import { scheduleOf } from './dates.ts';
import { idOf, pageOf } from './links.ts';
import { attachmentsOf, imagesOf } from './media.ts';
import { contactsOf, promoterOf } from './people.ts';
import { placesOf } from './places.ts';
import { textsOf } from './texts.ts';

function topicsOf(entry: Entry): string[] {
  const named = entry.all('category').map((it) => it.attribute('label') ?? (it.content || it.attribute('term')) ?? '');
  const listed = entry
    .all('dc:subject', 'dcterms:subject', 'media:keywords', 'itunes:keywords')
    .flatMap((it) => it.content.split(/[,;]/));
  const topics = [...named, ...listed].map((it) => plain(it)).filter((it) => it !== undefined);
  return [...new Set(topics)];
}

export function languageOf(entry: Entry): string | undefined {
  const [said] = [
    entry.said('dc:language', 'dcterms:language', 'language')?.content,
    entry.element.attribute('xml:lang'),
  ].filter(Boolean);
  const tag = said?.trim().replaceAll('_', '-');
  return tag !== undefined && formats.language(tag) ? tag : undefined;
}

/** `start=2026-03-05;end=2026-03-12;scheme=W3C-DTF` (DCMI Period), and what alerts say (CAP 1.2). */
function periodOf(entry: Entry) {
  const valid = entry.said('dcterms:valid', 'dcterms:available')?.content ?? '';
  const part = (name: string) => toMoment(new RegExp(`\\b${name}\\s*=\\s*([^;]+)`, 'i').exec(valid)?.[1] ?? '');
  return compact({
    from: part('start') ?? entry.moment('cap:onset', 'cap:effective'),
    until: part('end') ?? entry.moment('cap:expires', 'prism:expirationdate', 'expires', 'expirationdate'),
  });
}

const severities: readonly (readonly [RegExp, string])[] = [
  [/^(extreme|severe)$/i, 'urgent'],
  [/^moderate$/i, 'warning'],
  [/^minor$/i, 'info'],
];

function severityOf(entry: Entry): string | undefined {
  const said = entry.plain('cap:severity') ?? '';
  return severities.find(([pattern]) => pattern.test(said))?.[1];
}

/** What a resource is, by what it brings along. */
function kindOf(formatsOf: readonly (string | undefined)[]): string | undefined {
  const [format] = formatsOf.filter((it) => it !== undefined);
  const kind = /^(video|audio)\//i.exec(format ?? '')?.[1]?.toLowerCase();
  return kind ?? (/^application\/|^text\/(?!html)/i.test(format ?? '') ? 'document' : undefined);
}

function sourceOf(entry: Entry) {
  const source = entry.first('source');
  const name = source?.first('title')?.content ?? source?.content ?? '';
  const page = source?.attribute('url') ?? source?.all('link').map((it) => it.attribute('href'))[0];
  return compact({ name: plain(name), url: page !== undefined && formats.url(page) ? page : undefined });
}

export function itemDraft(entry: Entry): Draft {
  const attachments = attachmentsOf(entry);
  const audience = entry.plain('dcterms:audience', 'ev:audience');
  const price = entry.plain('ev:cost', 'ev:price', 'event:price', 'event:cost', 'xcal:x-cost');
  const coverage = entry.plain('dcterms:spatial', 'dc:coverage', 'cap:areadesc');
  const period = periodOf(entry);
  const expires = period?.until ?? entry.moment('prism:expirationdate');
  const common = {
    ...textsOf(entry),
    id: idOf(entry),
    url: pageOf(entry),
    language: languageOf(entry),
    published: entry.moment(
      'pubdate',
      'published',
      'issued',
      'created',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'dcterms:date',
      'atom:published',
    ),
    modified: entry.moment('updated', 'modified', 'dcterms:modified', 'atom:updated'),
    topics: topicsOf(entry),
    images: imagesOf(entry),
    attachments,
    source: sourceOf(entry),
    licence: entry.plain('dc:rights', 'dcterms:rights', 'rights', 'copyright', 'cc:license'),
    promoter: promoterOf(entry),
    contacts: contactsOf(entry),
    places: placesOf(entry),
    schedule: scheduleOf(entry),
    cost: price === undefined ? undefined : costOf(price),
    audience: audience === undefined ? undefined : compact({ groups: audienceGroupsOf(audience), note: audience }),
    areaServed: coverage === undefined ? undefined : [coverage],
    severity: severityOf(entry),
    kind: kindOf(attachments.map(({ format }) => format)),
    expires: expires === undefined ? undefined : isDay(expires) ? expires : expires.slice(0, 10),
  };
  const others = anyType(common);
  const fields = compact({ ...common, ...others, period: period ?? others.period }) ?? {};
  return { type: undefined, fields, origin: { line: entry.element.line } };
}
