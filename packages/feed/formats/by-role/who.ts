import { compact } from '../compact.ts';
import { contactFromText } from '../words/contact-from-text.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { formats } from '../../shape/format.ts';
import type { Roles } from './roles.ts';

const party = (name: string) => compact({ name, kind: promoterKind(name) });

export function promoter(roles: Roles) {
  const name = roles.words('promoter');
  return name === undefined ? undefined : party(name);
}

export const partners = (roles: Roles) => roles.terms('partners').map(party);

/** "0544 1234; 0544 5678" are two numbers; OpenStreetMap parts several by semicolons. */
const several = (text: string | undefined): string[] => (text ?? '').split(/\s*[;,|]\s*/).filter((it) => it !== '');

/** Whom to ask: mail, telephone, page, and what else is said of it. `url`: of those whom one asks, not of the thing itself. */
export function contacts(roles: Roles, url?: string) {
  const [phone, ...phones] = several(roles.words('phone'));
  const [email, ...emails] = several(roles.words('email'));
  const said = contactFromText(roles.words('contact') ?? '');
  const others = roles
    .all('otherLink')
    .map((it) => it.text())
    .filter((it) => it !== undefined);
  const note = [...phones, ...emails, ...others].join(' · ');
  const known = {
    phone: phone && formats.phone(phone) ? phone : undefined,
    email: email && formats.email(email) ? email : undefined,
  };
  // A number with words around it still is somebody's way to be reached.
  const rest = [known.phone ? '' : phone, known.email ? '' : email, note].filter(Boolean).join(' · ');
  const contact = compact({ ...said, ...compact({ ...known, url }), note: rest });
  return contact ? [contact] : [];
}
