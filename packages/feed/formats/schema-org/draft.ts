import { nearest } from '../../problem/nearest.ts';
import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import { itemTypes } from '../../model/item.ts';
import { extensionOf } from '../json-ld/extension.ts';
import type { Thing } from '../json-ld/thing.ts';
import { commonOf } from './common.ts';
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

/** What is none of the kinds that we know; `aside`: beside others that are, so that it may well be meant for others. */
export function noteUnknown(thing: Thing, aside: boolean): void {
  const { path, notes } = thing.at;
  const [found] = thing.types;
  if (aside && found !== undefined && nearest(found, understood) === undefined) {
    const problem = { code: 'left-out', severity: 'note', path: [...path, '@type'], found } as const;
    notes.problems.push({ ...problem, ...notes.where });
    return;
  }
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

/** An item of our own writer, which says all else in its extension better than schema.org can. */
function ownDraft(thing: Thing, extension: Record<string, unknown>): Draft {
  const { identifier, id, url, topics, modified, images, attachments } = commonOf(thing);
  // Of texts in several languages the item's own is the first; one with indents must keep them.
  const text = thing.one('description', 'text').at.value;
  const own = {
    id: identifier ?? id,
    url,
    title: thing.one('name').plain(),
    summary: thing.one('disambiguatingDescription').plain(),
    description: typeof text === 'string' ? text : undefined,
    language: thing.terms.language,
    topics,
    published: thing.one('datePublished').at.moment(),
    modified,
    images,
    attachments,
  };
  const type = itemTypes.find((it) => it === extension['type']);
  return { type, fields: compact({ ...own, ...extension }) ?? {}, origin: { path: thing.at.path } };
}

/** A thing of schema.org's, or OpenActive's, vocabulary in the model's words; undefined, and noted, when it is of no kind that we know. */
export function draftOf(thing: Thing): Draft | undefined {
  const extension = extensionOf(thing);
  if (extension) return ownDraft(thing, extension);
  const draft = typeAndFields(thing);
  if (!draft) {
    noteUnknown(thing, false);
    return undefined;
  }
  return { type: draft.type, fields: compact(draft.fields) ?? {}, origin: { path: thing.at.path } };
}
