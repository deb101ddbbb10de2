import { forms, statuses } from '../../model/initiative-extension.ts';
import { instrumentKinds } from '../../model/instrument.ts';
import { itemTypes } from '../../model/item.ts';
import { severities } from '../../model/notice.ts';
import type { Place } from '../../model/place.ts';
import { resourceKinds } from '../../model/resource.ts';
import { occurrenceStatuses, type Schedule } from '../../model/schedule.ts';
import { isDay } from '../../schedule/instant.ts';
import { anyType } from '../any-type.ts';
import { audience, booking } from '../by-role/terms.ts';
import { where } from '../by-role/where.ts';
import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import { pointOf } from '../point.ts';
import { agesIn } from '../words/ages-in.ts';
import { placeFromText } from '../words/place-from-text.ts';
import { costOf } from '../words/cost-of.ts';
import { languageCode } from '../words/language-code.ts';
import { statusInTitle } from '../words/status-in-title.ts';
import { addressesIn, addressIn } from './addresses.ts';
import { contributionsOf } from './contributions.ts';
import { coordinatesIn } from './coordinates.ts';
import { dayIn, momentIn } from './moment-in.ts';
import { contactsOf, partnersOf, partyIn, promoterOf } from './people.ts';
import type { Row } from './row.ts';
import { scheduleOf } from './schedule.ts';
import { textsOf } from './texts.ts';
import { trainingOf } from './training.ts';

/** An address may hold the postal code and the town, too: columns of their own go before it. */
function placesOf(row: Row) {
  const cursor = row.first('places.coordinates');
  const text = cursor?.text();
  const together = text === undefined ? undefined : (coordinatesIn(text) ?? cursor?.wrong('number'));
  const [latitude, longitude] = [row.first('places.latitude'), row.first('places.longitude')];
  const apart = latitude && longitude ? pointOf(latitude, longitude) : {};
  const { address, access, ...place } = (where(row.roles, { ...together, ...apart }) ?? {}) as Place;
  const read = placeFromText(address ?? '');
  const more = compact({ parking: row.text('places.access.parking'), transport: row.text('places.access.transport') });
  const whole = {
    ...(read?.address === undefined ? { address } : read),
    ...place,
    access: compact({ ...access, ...more }),
  };
  const known = compact(whole);
  return known ? [known] : [];
}

function costIn(row: Row) {
  const free = row.flag('cost.free');
  return compact({ ...(free === true && { free }), ...costOf(row.text('cost') ?? '') });
}

function audienceOf(row: Row) {
  const said = audience(row.roles);
  return compact({ ...agesIn(row.text('audience') ?? ''), ...said });
}

function imagesOf(row: Row) {
  const alt = row.text('images.alt') ?? '';
  return addressesIn(row, 'images').map((url, i) => ({ url, alt: i === 0 ? alt : '' }));
}

/** A column for the state of things, or the title, may say it of the dates: "annullato", "rinviata". Of a rule that is off nothing is on. */
function withStatus(row: Row, schedule: Schedule | undefined) {
  const said = row.closed('status', [...statuses, ...occurrenceStatuses]);
  const status = statuses.find((it) => it === said);
  const ofDates = occurrenceStatuses.find((it) => it === said) ?? statusInTitle(row.text('title'));
  const occurrences = schedule?.occurrences;
  if (ofDates && occurrences)
    return {
      status,
      schedule: { ...schedule, occurrences: occurrences.map((date) => ({ ...date, status: ofDates })) },
    };
  return { status: status ?? (ofDates && ofDates !== 'moved' ? 'resting' : undefined), schedule };
}

/** "italiano, arabo e francese", "IT/EN". */
const languagesOf = (row: Row): string[] =>
  row
    .terms('languages')
    .flatMap((it) => it.split(/\s*[/+&]\s*|\s+(?:e|ed|o|and|und|et)\s+/i))
    .map((it) => languageCode(it) ?? row.first('languages')?.wrong('language'))
    .filter((it) => it !== undefined);

/** The draft of a row, of whichever type a reader wants unless a column says which; `likely` is what its table is of. */
export function rowDraft(row: Row, languages: readonly string[], likely: Draft['likely']): Draft {
  const instrument = row.closed('instrument.kind', instrumentKinds);
  const deadline = momentIn(row, 'booking.until');
  const until = momentIn(row, 'period.until');
  const common = {
    ...textsOf(row, languages),
    id: row.text('id'),
    url: addressIn(row.first('url')),
    plainSummary: row.text('plainSummary'),
    participation: row.text('participation'),
    topics: row.terms('topics'),
    published: momentIn(row, 'published'),
    modified: momentIn(row, 'modified'),
    verified: dayIn(row, 'verified'),
    expires: dayIn(row, 'expires') ?? (until && isDay(until) ? until : undefined),
    images: imagesOf(row),
    attachments: addressesIn(row, 'attachments').map((url) => ({ url })),
    source: compact({ name: row.text('source') }),
    licence: row.text('licence'),
    form: row.closed('form', forms),
    instrument: instrument && { kind: instrument },
    promoter: promoterOf(row),
    partners: partnersOf(row),
    contributions: contributionsOf(row),
    audience: audienceOf(row),
    cost: costIn(row),
    booking: compact({ ...booking(row.roles), until: deadline }),
    places: placesOf(row),
    areaServed: row.terms('areaServed'),
    ...withStatus(row, scheduleOf(row)),
    contacts: contactsOf(row),
    languages: languagesOf(row),
    severity: row.closed('severity', severities),
    kind: row.closed('kind', resourceKinds),
  };
  const others = anyType(common);
  const period = compact({ from: momentIn(row, 'period.from'), until });
  const publisher = partyIn(row, 'publisher') ?? others.publisher;
  const training = trainingOf(row, others.modules);
  const fields = { ...common, ...others, publisher, period: period ?? others.period, ...training };
  const type = row.closed('type', itemTypes);
  return { type, likely, fields: compact(fields) ?? {}, origin: { line: row.line } };
}
