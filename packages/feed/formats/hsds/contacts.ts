import type { Contact } from '../../model/contact.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { formats } from '../../shape/format.ts';

/** A number as people wrote it: in quotation marks, with words beside it. */
function phoneOf(at: Cursor): string | undefined {
  const text = at
    .text()
    ?.replace(/^tel:/i, '')
    .replace(/["“”']/g, '')
    .trim();
  if (text === undefined || formats.phone(text)) return text;
  const [digits] = /\+?\d[\d\s().\-/]{4,}\d/.exec(text) ?? [];
  return digits !== undefined && formats.phone(digits) ? digits : at.wrong('phone');
}

function phonesOf(at: Cursor): Contact[] {
  const phones = at
    .at('phones')
    .list()
    .map((phone) => {
      if (!phone.isObject) return compact({ phone: phoneOf(phone) });
      const [extension, type] = [phone.at('extension').text(), phone.at('type').text()];
      const words = [phone.at('description').plain(), extension && `ext. ${extension}`].filter(Boolean).join(' — ');
      const role = type !== undefined && !/^(voice|phone|telephone)$/i.test(type) ? type : undefined;
      return phone.at('number').exists ? compact({ phone: phoneOf(phone.at('number')), role, note: words }) : undefined;
    });
  const direct = at.first('phone', 'telephone');
  return [...phones, direct.exists && !direct.isObject ? compact({ phone: phoneOf(direct) }) : undefined].filter(
    (it) => it !== undefined,
  );
}

/** Somebody with the first of their numbers; further numbers follow by themselves. */
function withPhones(
  fields: { [K in keyof Contact]?: Contact[K] | undefined },
  [first, ...more]: readonly Contact[],
): Contact[] {
  const contact = compact({ ...first, ...compact(fields) });
  return [contact, ...more].filter((it) => it !== undefined);
}

const emailOf = (at: Cursor) => (at.at('email').exists ? at.at('email').email() : undefined);

function personOf(at: Cursor): Contact[] {
  const roles = [at.at('title').plain(), at.at('department').plain()].filter((it) => it !== undefined);
  const site = at.first('url', 'website');
  const fields = {
    name: at.at('name').plain(),
    role: [...new Set(roles)].join(', '),
    email: emailOf(at),
    url: site.exists ? site.url() : undefined,
  };
  return withPhones(fields, phonesOf(at));
}

/** Whom to ask: people by name first, then the addresses and numbers of the service, of its places, of the organisation. */
export function contactsOf(service: Cursor, locations: readonly Cursor[], organization: Cursor): Contact[] {
  const places = locations.flatMap((it) => [it, it.at('location')]);
  const people = [service, ...places, organization].flatMap((it) => it.at('contacts').list()).flatMap(personOf);
  const desk = withPhones({ email: emailOf(service) }, phonesOf(service));
  const office = withPhones({ email: emailOf(organization) }, phonesOf(organization)).map((it) =>
    compact({ name: organization.at('name').plain(), ...it })!,
  );
  // The same numbers are given again at every level: a contact has to bring something new.
  const seen = new Set<string>();
  return [...people, ...desk, ...places.flatMap(phonesOf), ...office].filter((it) => {
    const ways = [it.email, it.phone, it.url].filter((way) => way !== undefined);
    const isNew = ways.length === 0 ? it.name !== undefined && !seen.has(it.name) : ways.some((way) => !seen.has(way));
    for (const way of [...ways, it.name]) if (way !== undefined) seen.add(way);
    return isNew;
  });
}
