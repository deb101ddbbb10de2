import { expect } from '@open-wc/testing';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

/** An item of a feed that knows the usual vocabularies for events. */
async function item(content: string): Promise<Initiative> {
  const { feed, problems } = await readForeign(
    sourceOf(`<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:xCal="urn:ietf:params:xml:ns:xcal"
      xmlns:event="http://esfstandard.org/specification/2004/ess" xmlns:gd="http://schemas.google.com/g/2005" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#">
      <channel><item><title>Festa</title><pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate>${content}</item></channel></rss>`),
    { wanted: itemTypes },
  );
  expect(problems).to.be.empty;
  return feed.items[0] as Initiative;
}

const dates: [string, string, object[] | undefined][] = [
  ['the date of publication', '', undefined],
  [
    'RSS’s event module',
    '<ev:startdate>2026-03-05T17:00:00+01:00</ev:startdate><ev:enddate>2026-03-05T19:00:00+01:00</ev:enddate>',
    [{ start: '2026-03-05T17:00:00+01:00', end: '2026-03-05T19:00:00+01:00' }],
  ],
  ['RFC 822', '<ev:startdate>Thu, 05 Mar 2026 17:00:00 CET</ev:startdate>', [{ start: '2026-03-05T17:00:00+01:00' }]],
  [
    'whole days from midnight to midnight',
    '<ev:startdate>2026-03-05T00:00:00</ev:startdate><ev:enddate>2026-03-06T23:59:59</ev:enddate>',
    [{ start: '2026-03-05', end: '2026-03-06' }],
  ],
  ['xCal', '<xCal:dtstart>20260305T170000Z</xCal:dtstart>', [{ start: '2026-03-05T17:00:00Z' }]],
  [
    'xCal of RFC 6321, with a length',
    '<xCal:dtstart><xCal:date-time>2026-03-05T17:00:00</xCal:date-time></xCal:dtstart><xCal:duration>PT2H</xCal:duration>',
    [{ start: '2026-03-05T17:00:00', end: '2026-03-05T19:00' }],
  ],
  [
    'the Event Share Specification',
    '<event:starts>Thu, 05 Mar 2026 17:00:00 GMT</event:starts>',
    [{ start: '2026-03-05T17:00:00Z' }],
  ],
  ['Google’s when', '<gd:when startTime="2026-03-05" />', [{ start: '2026-03-05' }]],
  [
    'several dates',
    '<event:dates><event:date><event:date_start>2026-03-05</event:date_start><event:time_start>12:00:00</event:time_start></event:date><event:date><event:date_start>2026-03-06</event:date_start></event:date></event:dates>',
    [{ start: '2026-03-05T12:00:00' }, { start: '2026-03-06' }],
  ],
  [
    'one that is called off',
    '<ev:startdate>2026-03-05</ev:startdate><xCal:status>CANCELLED</xCal:status>',
    [{ start: '2026-03-05', status: 'cancelled' }],
  ],
];

describe('the dates of an RSS item', () => {
  for (const [what, content, occurrences] of dates) {
    it(`${occurrences ? 'are' : 'are not'} ${what}`, async () => {
      expect((await item(content)).schedule?.occurrences).to.deep.equal(occurrences);
    });
  }
});

const places: [string, string, object][] = [
  [
    'in words',
    '<ev:location>Sala civica, Via Roma 1, 48015 Cervia RA</ev:location>',
    { name: 'Sala civica', address: 'Via Roma 1', postalCode: '48015', municipality: 'Cervia' },
  ],
  [
    'in elements',
    '<event:location><event:name>Sala</event:name><event:city>Cervia</event:city></event:location>',
    { name: 'Sala', municipality: 'Cervia' },
  ],
  ['as an address', '<ev:location>https://sala.example/</ev:location>', { url: 'https://sala.example/' }],
  ['as a point', '<geo:lat>44.2</geo:lat><geo:long>12.3</geo:long>', { latitude: 44.2, longitude: 12.3 }],
];

describe('the place of an RSS item', () => {
  for (const [what, content, place] of places) {
    it(`is ${what}`, async () => {
      expect((await item(content)).places).to.deep.equal([place]);
    });
  }
});
