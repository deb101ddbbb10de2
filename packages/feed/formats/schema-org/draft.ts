import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { eventFields } from './event.ts';
import { withSeries } from './inherit.ts';
import { kindOf, understood } from './kind.ts';
import { noticeFields } from './notice.ts';
import { organizationFields } from './organization.ts';
import { resourceFields } from './resource.ts';
import { serviceFields } from './service.ts';
import { trainingFields } from './training.ts';

function typeAndFields(thing: Thing): Pick<Draft, 'type' | 'fields'> | undefined {
  switch (kindOf(thing)) {
    case 'event':
      return { type: 'initiative', fields: eventFields(withSeries(thing)) };
    case 'education-event': {
      // A lecture is both: something that happens, and something to learn from. It is what the reader asks for.
      const event = withSeries(thing);
      return { type: undefined, fields: { ...trainingFields(event), ...eventFields(event) } };
    }
    case 'course':
      return { type: 'training', fields: trainingFields(thing.is('CourseInstance') ? withSeries(thing) : thing) };
    case 'program':
      return { type: 'training', fields: trainingFields(thing) };
    case 'service':
      return { type: 'initiative', fields: serviceFields(thing) };
    case 'organization':
      return { type: 'initiative', fields: organizationFields(thing) };
    case 'announcement':
      return { type: 'notice', fields: noticeFields(thing) };
    case 'work':
      return { type: 'resource', fields: resourceFields(thing) };
    default:
      return undefined;
  }
}

/** What is none of the kinds that we know. */
export function noteUnknown(thing: Thing): void {
  const { path, notes } = thing.at;
  const [found] = thing.types;
  const problem = found === undefined ? ({ code: 'missing' } as const) : ({ code: 'choice', found } as const);
  notes.problems.push({
    ...problem,
    severity: 'warning',
    path: [...path, '@type'],
    expected: 'choice',
    allowed: understood,
    ...notes.where,
  });
}

/** A thing of schema.org's, or OpenActive's, vocabulary in the model's words; undefined, and noted, when it is of no kind that we know. */
export function draftOf(thing: Thing): Draft | undefined {
  const draft = typeAndFields(thing);
  if (!draft) {
    noteUnknown(thing);
    return undefined;
  }
  return { type: draft.type, fields: compact(draft.fields) ?? {}, origin: { path: thing.at.path } };
}
