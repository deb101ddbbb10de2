import { words } from '../../query/fold.ts';
import { fieldRoles } from './field-roles.data.ts';

export type FieldRole = keyof typeof fieldRoles;

const roles = new Map(
  Object.entries(fieldRoles).flatMap(([role, names]) =>
    names.map((name) => [name as string, role as FieldRole] as const),
  ),
);

/** What systems put before their names: `_dci_evento_data_orario_inizio`, `_EventStartDate`, `wpcf-prezzo`, `evento.luogo`. */
const prefix = /^(?:(?:dci|acf|wpcf|osm|event|evento|eventi|events|iniziativa|field|custom|campo) )+/;

/** A name as people say it: `dataInizio`, `data_inizio` and `Data inizio:` are all "data inizio". */
const spoken = (name: string): string => words(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).join(' ');

/** What a field is by its name; undefined for names that say nothing to us. */
export function fieldRole(name: string): FieldRole | undefined {
  const said = spoken(name);
  return roles.get(said) ?? roles.get(said.replace(prefix, ''));
}
