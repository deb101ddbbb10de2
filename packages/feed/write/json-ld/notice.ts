import type { Notice } from '../../model/notice.ts';
import { zoneOf } from '../../schedule/next-occurrence.ts';
import { common } from './common.ts';
import { node, type Node } from './node.ts';
import { contactPoints } from './parties.ts';
import { areas } from './places.ts';
import { audience } from './terms.ts';
import { written } from './when.ts';

/** A notice as an announcement that expires. */
export function notice(item: Notice, feedZone: string): Node {
  const zone = zoneOf(item, feedZone);
  const { from, until } = item.period ?? {};
  const shared = common(item, feedZone, 'text');
  const starts = from && written(from, zone);
  return node('SpecialAnnouncement', {
    ...shared,
    datePosted: shared.datePublished ?? starts,
    // ISO 8601, open to an end that nobody knows yet.
    temporalCoverage: starts && `${starts}/${until === undefined ? '..' : written(until, zone)}`,
    expires: until && written(until, zone),
    spatialCoverage: areas(item.areaServed),
    ...audience(item.audience),
    contactPoint: contactPoints(item.contacts),
  })!;
}
