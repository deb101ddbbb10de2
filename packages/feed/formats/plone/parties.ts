import type { Cursor } from '../cursor.ts';
import { compact } from '../compact.ts';
import { promoterKind } from '../words/promoter-kind.ts';
import { addressOf } from './address-of.ts';
import { wordsOf } from './rich-text.ts';

/** Offices of the municipality are pages of its site: what their name does not tell, their type does. */
function office(at: Cursor) {
  if (!at.isObject) return undefined;
  const name = at.first('title', 'Title').plain();
  const type = at.at('@type').value;
  const kind =
    promoterKind(name ?? '') ?? (type === 'UnitaOrganizzativa' || type === 'Servizio' ? 'public-body' : undefined);
  return name === undefined ? undefined : compact({ name, kind, url: addressOf(at) });
}

/** Somebody outside, by name; words that are longer than a name are about more than one. */
function named(name: string | undefined) {
  return name === undefined || name.length > 150 ? undefined : compact({ name, kind: promoterKind(name) });
}

const offices = (at: Cursor, ...fields: string[]) =>
  fields.flatMap((field) => at.at(field).list().map(office)).filter((it) => it !== undefined);
const names = (at: Cursor, ...fields: string[]) =>
  fields.flatMap((field) => {
    const terms = Array.isArray(at.at(field).value)
      ? at
          .at(field)
          .list()
          .map((it) => wordsOf(it))
      : [wordsOf(at.at(field))];
    return terms.map(named).filter((it) => it !== undefined);
  });

/** Who is behind an item, the one who starts it first. */
export function parties(at: Cursor) {
  return [
    ...names(at, 'organizzato_da_esterno', 'ente_bando'),
    ...offices(
      at,
      'organizzato_da_interno',
      'ufficio_responsabile',
      'ufficio_responsabile_bando',
      'a_cura_di',
      'struttura_responsabile_correlati',
      'area_responsabile',
      'area',
    ),
    ...offices(at, 'supportato_da', 'organizzazione_riferimento'),
    ...names(at, 'struttura_responsabile', 'patrocinato_da', 'sponsor'),
  ].filter((party, i, all) => all.findIndex((it) => it.name === party.name) === i);
}
