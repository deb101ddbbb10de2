import { audienceGroupsOf } from '../../formats/words/audience-groups.ts';
import type { Item } from '../../model/feed.ts';
import type { Contact } from '../../model/contact.ts';
import type { Contribution, Direction } from '../../model/contribution.ts';
import type { Booking } from '../../model/terms.ts';
import { fieldsOf } from '../any-fields.ts';
import type { Vocabulary } from './vocabulary.ts';
import { terms } from './lists.ts';

export const contactsOf = (item: Item): readonly Contact[] => fieldsOf(item).contacts ?? [];

/** What all contacts have of one kind, the first one's first. */
export const ways = (item: Item, kind: 'phone' | 'email'): string | undefined =>
  [...new Set(contactsOf(item).map((contact) => contact[kind]))].filter(Boolean).join('; ') || undefined;

/** What is offered, or sought: the kind, then what is said of it. */
export function contributionsIn(
  list: readonly Contribution[] | undefined,
  direction: Direction,
  { value }: Vocabulary,
) {
  const own = (list ?? []).filter((it) => it.direction === direction);
  return terms(
    own.map(({ kind, amount, roles = [], note }) =>
      [value(kind), [amount, ...roles, note].filter(Boolean).join(', ')].filter(Boolean).join(': '),
    ),
  );
}

/** The one way to book that a cell has room for: an address before all others. */
export const bookingCell = (booking: Booking | undefined): string | undefined =>
  booking?.url ?? booking?.email ?? booking?.phone ?? booking?.note;

/** The groups, and what else is said of them; those that are named there need not be named twice. */
export function audienceCell(item: Item, { group }: Vocabulary): string | undefined {
  const { groups = [], note } = fieldsOf(item).audience ?? {};
  const said = audienceGroupsOf(note ?? '');
  const named = groups.filter((it) => !said.includes(it)).map(group);
  return [...named, note].filter(Boolean).join('; ') || undefined;
}
