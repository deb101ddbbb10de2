import type { Thing } from '../json-ld/thing.ts';

/** What is a thing's own: which one it is, and when (OpenActive, Modelling Opportunity Data, 5.3: inheritance). */
const own = new Set([
  ...['@id', 'id', 'identifier', '@type', 'type', 'sameAs', 'superEvent', 'subEvent', 'subEvents', 'hasPart'],
  ...['startDate', 'endDate', 'previousStartDate', 'doorTime', 'eventSchedule', 'courseSchedule'],
  ...['hasCourseInstance', 'instanceOfCourse', 'beta:course'],
]);

/** A thing with what others say for it, nearest first. */
export const inherit = (thing: Thing, ...from: readonly Thing[]): Thing => thing.inheriting({ from, except: own });

const above = (thing: Thing): Thing[] =>
  ['superEvent', 'instanceOfCourse', 'beta:course']
    .flatMap((name) => thing.nodes(name))
    .filter((it) => it.isNode)
    .slice(0, 4);

/** An event with what its series, that one's series, and its course say. */
export function withSeries(event: Thing): Thing {
  const series = above(event);
  const further = series.flatMap(above).slice(0, 4);
  return series.length > 0 ? inherit(event, ...series, ...further) : event;
}
