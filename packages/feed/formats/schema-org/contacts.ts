import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { openingHoursOf } from './opening-hours.ts';
import { nameOf } from './parties.ts';

function contactOf(thing: Thing, name: string | undefined) {
  const [email, phone, url] = [thing.one('email'), thing.one('telephone'), thing.one('url')];
  if (!email.exists && !phone.exists && !(thing.is('ContactPoint') && url.exists)) return undefined;
  return compact({
    name: nameOf(thing) ?? name,
    role: thing.one('contactType', 'jobTitle').label(),
    email: email.at.email(),
    phone: phone.at.phone(),
    url: url.exists && thing.is('ContactPoint') ? url.url() : undefined,
    hours: thing.is('ContactPoint') ? openingHoursOf(thing, 'hoursAvailable') : [],
    note: thing.is('ContactPoint') ? thing.one('description').plain() : undefined,
  });
}

/** Whom to ask: of a thing itself, its contact points, its organisers and leaders, the place where it is. */
export function contactsOf(thing: Thing, ...names: string[]) {
  const people = names.flatMap((name) => thing.nodes(name)).filter((it) => it.isNode);
  const contacts = [thing, ...people].flatMap((it) => {
    const label = it === thing ? undefined : nameOf(it);
    const own = it === thing && !thing.is('Person') ? contactOf(it, undefined) : contactOf(it, label);
    const points = it.nodes('contactPoint', 'contactPoints').filter((point) => point.isNode);
    return [...points.map((point) => contactOf(point, label)), own];
  });
  const seen = new Set<string>();
  return contacts.filter((it) => {
    const key = JSON.stringify([it?.email, it?.phone, it?.url]);
    return it !== undefined && !seen.has(key) && seen.add(key);
  });
}
