import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { linkOf, pageOf } from './link-of.ts';

/** `https://social.example/@orto`, `…/users/orto`: the account as people write it, `@orto@social.example`. */
function handleOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  const name = decodeURIComponentSafely(pathname.split('/').filter(Boolean).at(-1) ?? '').replace(/^@/, '');
  return name === '' || !/\p{L}/u.test(name) ? undefined : name.includes('@') ? `@${name}` : `@${name}@${host}`;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An account, whole or by its address alone; then its handle is what there is of its name. */
function party(at: Cursor) {
  const url = at.isObject ? pageOf(at) : linkOf(at);
  const name =
    (at.isObject ? (at.at('name').plain() ?? at.at('preferredUsername').plain()) : undefined) ?? handleOf(url);
  return name === undefined ? undefined : compact({ name, kind: promoterKind(name), url });
}

/** Who is behind an event: groups before people, those to whom it is attributed before who has entered it. */
export function parties(event: Cursor) {
  const named = [...event.at('organizers').list(), ...event.at('attributedTo').list()];
  const all = named.length > 0 ? named : event.at('actor').list();
  const groups = all.filter((it) => /Group|Organization/.test(it.at('type').word));
  return [...groups, ...all.filter((it) => !groups.includes(it))].map(party).filter((it) => it !== undefined);
}

export function contacts(event: Cursor) {
  const accounts = event
    .at('contacts')
    .list()
    .map((at) => {
      const known = party(at);
      return (
        known &&
        compact({
          name: known.name,
          url: known.url,
          ...(at.isObject && { email: at.at('email').text(), phone: at.at('phone').plain() }),
        })
      );
    });
  const phone = event.at('phoneAddress').plain();
  return [...accounts, phone && { phone }].filter(Boolean);
}
