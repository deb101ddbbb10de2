import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import { audienceGroupsOf } from '../words/audience-groups.ts';
import { costOf } from '../words/cost-of.ts';
import { wordsIn, type Roles } from './roles.ts';

/** What it costs: an amount, words, or only whether it does. */
export function cost(roles: Roles) {
  const known = costOf(roles.words('cost') ?? '');
  const fee = roles.words('fee');
  const free = roles.first('free')?.flag();
  return compact({ free: free === true || /^no$/i.test(fee ?? '') ? true : undefined, ...known });
}

/** How to book: an address, a mailbox, a number, words; and whether one must. */
export function booking(roles: Roles) {
  const text = roles.words('booking');
  const url = roles
    .all('booking')
    .map((it) => wordsIn(it))
    .find((it) => it !== undefined && formats.url(it));
  const must = roles.words('bookingRequired');
  const required =
    must === undefined ? undefined : /^(?:required|s[iì]|yes|true|obbligatoria|1)$/i.test(must) ? true : undefined;
  const [email, phone] =
    text === undefined || url ? [] : [formats.email(text) ? text : undefined, formats.phone(text) ? text : undefined];
  const note = [
    url || email || phone ? undefined : text,
    required === undefined && !/^(?:no|false|0)$/i.test(must ?? 'no') ? must : undefined,
  ];
  return compact({ required, url, email, phone, note: note.filter(Boolean).join(' ') });
}

const age = (roles: Roles, role: 'minAge' | 'maxAge') => {
  const value = roles.first(role)?.number();
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= 130 ? value : undefined;
};

export function audience(roles: Roles) {
  const note = roles
    .all('audience')
    .map((it) => wordsIn(it))
    .filter(Boolean)
    .join('; ');
  const groups = note.length <= 80 ? audienceGroupsOf(note.replaceAll('_', ' ')) : undefined;
  return compact({ groups, minAge: age(roles, 'minAge'), maxAge: age(roles, 'maxAge'), note });
}
