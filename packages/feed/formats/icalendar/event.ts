import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import { costOf } from '../words/cost-of.ts';
import type { Entry } from './entry.ts';
import { attachmentsOf, imagesOf } from './media.ts';
import { contactsOf, partnersOf, promoterOf } from './people.ts';
import { placesOf } from './places.ts';
import { ScheduleReader, type Series } from './schedule.ts';
import { textsOf, type Texts } from './texts.ts';

/** What an event without SUMMARY is known by. */
function titleOf(entry: Entry, { title, description }: Texts): string | undefined {
  if (title !== undefined) return title;
  const labels = entry.all('CONFERENCE').filter(({ text }) => /^https?:/i.test(text));
  const [first] = [
    description
      ?.replace(/<[^<>]*>/g, ' ')
      .trim()
      .split('\n', 1)[0],
    entry.text('LOCATION'),
    ...labels.map((it) => it.parameter('label')),
  ].filter(Boolean);
  // Without anything instead, the item is passed over, and that is said.
  if (first === undefined) return undefined;
  const { problems, where } = entry.notesAt(undefined);
  problems.push({ code: 'missing', severity: 'warning', path: ['SUMMARY'], ...where });
  return first.slice(0, 120);
}

function topicsOf(entry: Entry): string[] {
  const words = entry
    .all('CATEGORIES', 'X-TAGS')
    .flatMap((it) => it.values.filter((value) => typeof value === 'string'));
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))];
}

function momentOf(entry: Entry, name: string): string | undefined {
  return entry.moments(name)[0]?.text;
}

/** A series that is called off has no dates of a rule any more; one that is not sure yet is proposed. */
function statusOf({ events }: Series): string | undefined {
  const [event] = events;
  if (!event) return undefined;
  if (event.isCancelled) return event.first('RRULE') ? 'concluded' : undefined;
  return /^tentative$/i.test(event.text('STATUS') ?? '') ? 'proposed' : undefined;
}

/** The draft of all that shares one UID. */
export function eventDraft(series: Series): Draft {
  const entry = series.events[0] ?? series.overrides[0]!;
  const texts = textsOf(entry);
  const title = titleOf(entry, texts);
  const url = entry.first('URL');
  const ticket = entry.first('X-TICKETS-URL');
  const price = entry.text('X-COST');
  const schedule = new ScheduleReader(series).read();
  if (!entry.first('DTSTART')) {
    const { problems, where } = entry.notesAt(undefined);
    problems.push({ code: 'missing', severity: 'warning', path: ['DTSTART'], ...where });
  }
  const common = {
    ...texts,
    id: entry.id,
    title,
    url: url && entry.cursor(url).url(),
    published: momentOf(entry, 'CREATED'),
    modified: momentOf(entry, 'LAST-MODIFIED'),
    topics: topicsOf(entry),
    images: imagesOf(entry),
    attachments: attachmentsOf(entry),
    related: entry
      .all('RELATED-TO')
      .map((it) => entry.cursor(it).text())
      .filter((it) => it !== undefined),
    status: statusOf(series),
    promoter: promoterOf(entry),
    partners: partnersOf(entry),
    places: placesOf(entry),
    contacts: contactsOf(entry),
    cost: price === undefined ? undefined : costOf(price),
    booking: ticket && compact({ url: entry.cursor(ticket).url() }),
    schedule,
  };
  return {
    type: undefined,
    fields: compact({ ...common, ...anyType(common) }) ?? {},
    origin: { line: entry.component.line },
  };
}
