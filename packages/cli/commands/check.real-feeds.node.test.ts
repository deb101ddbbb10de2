import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from './check.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/feeds/', import.meta.url));
const skip = !existsSync(folder) && 'there is no folder ../shared/data';

/** What the check says of documents that systems have really published: format, contents, and problems by place and code. */
const real: Readonly<Record<string, readonly [format: string, items: object, ...problems: string[]]>> = {
  'gancio-event-activitypub.json': ['activitypub', { initiative: 1 }],
  'hsds-3.0-service-full.json': [
    'hsds',
    { initiative: 1, notice: 1 },
    '53:19 warning left-out',
    '54:21 warning left-out',
    '55:20 warning left-out',
    '153:21 warning range',
  ],
  'hsds-3.0-service-list.json': ['hsds', { initiative: 1, notice: 1 }],
  'ical-gcal-municipal-bloomington.ics': ['icalendar', { initiative: 2 }],
  'ical-rfc7986-conference.ics': [
    'icalendar',
    { initiative: 1 },
    '2 warning missing',
    '2 warning missing',
    '9 note left-out',
  ],
  'integreat-locations.json': ['integreat', { initiative: 1 }],
  'jsonfeed-netnewswire-authors.json': ['jsonfeed', { initiative: 4 }],
  'jsonfeed-spec-podcast.json': ['jsonfeed', { initiative: 1 }],
  'jsonfeed-spec-simple.json': ['jsonfeed', { initiative: 1 }],
  'mobilizon-event-activity.json': ['activitypub', { initiative: 1 }],
  'ontopia-public-event-types.csv': ['csv', { resource: 72 }, '1 note guessed', '1 note unmapped'],
  'openactive-rpde-courseinstance.json': ['rpde', { training: 1 }],
  'openactive-rpde-sessionseries.json': ['rpde', { initiative: 1 }],
  'openagenda-events.json': ['openagenda', { initiative: 1 }],
  'oruk-3.0-service-list.json': ['hsds', { initiative: 1, notice: 1 }],
  'plone-restapi-batching.json': ['plone', { initiative: 4, resource: 1 }],
  'plone-restapi-newsitem.json': ['plone', { notice: 1 }],
  'schemaorg-course-examples.json': ['jsonld', { training: 7 }],
  'schemaorg-event-schedule-examples.json': ['jsonld', { initiative: 5 }],
  'wordpress-wp-v2-posts.json': ['wordpress', { initiative: 1 }],
};

for (const [name, [format, items, ...says]] of Object.entries(real))
  test(`check knows ${name}`, { skip }, async () => {
    const report = await check(folder + name);
    assert.equal(report.format, format);
    assert.deepEqual({ ...report.items }, items);
    assert.deepEqual(
      report.problems.map(({ line, column, severity, code }) =>
        [[line, column].filter((it) => it !== undefined).join(':'), severity, code].join(' '),
      ),
      says,
    );
  });
