import { pathEnrolment } from '../../schedule/path-enrolment.ts';
import type { EnrolmentState } from '../../schedule/enrolment-state.ts';
import type { Entry } from '../catalogue.ts';

/** What one asks of enrolling: whether one can, now or at all. */
export const enrolmentFacets = ['open', 'waiting-list', 'not-yet', 'closed'] as const;

export type EnrolmentFacet = (typeof enrolmentFacets)[number];

const facets: Record<EnrolmentState, EnrolmentFacet> = {
  open: 'open',
  'closing-soon': 'open',
  'waiting-list': 'waiting-list',
  'not-yet': 'not-yet',
  full: 'closed',
  closed: 'closed',
  past: 'closed',
};

/** How it stands with enrolling for a training path; nothing of what one does not enrol for. */
export function enrolmentOfEntry({ item, zone, now }: Entry): EnrolmentFacet | undefined {
  const known = item.type === 'training' ? pathEnrolment(item, zone, now) : undefined;
  return known && facets[known.state];
}
