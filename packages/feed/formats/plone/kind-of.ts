import type { ItemType } from '../../model/item.ts';
import { words } from '../../query/fold.ts';
import type { Cursor } from '../cursor.ts';
import { termsOf } from './terms.ts';

/** What a content type is with us; a page (`Document`) and types of a site's own may be anything. */
const kinds: Record<string, ItemType> = {
  Event: 'initiative',
  Servizio: 'initiative',
  'News Item': 'notice',
  ComunicatoStampa: 'notice',
  Bando: 'notice',
  Folder: 'resource',
  Collection: 'resource',
  File: 'resource',
  Image: 'resource',
  Link: 'resource',
  Documento: 'resource',
  Modulo: 'resource',
  CartellaModulistica: 'resource',
  Dataset: 'resource',
  'Pagina Argomento': 'resource',
  Subsite: 'resource',
  LRF: 'resource',
};

/** A controlled word, such as "Evento di formazione" (AGID's types of public events) or "Corso". */
const isTraining = (text: string): boolean =>
  /\b(?:corsi?|formazione|formativ[oi]|courses?|training)\b/.test(words(text).join(' '));

/** What an item is, as far as its type tells. One that recurs stays an initiative: a module's sessions have dates. */
export function kindOf(at: Cursor): ItemType | undefined {
  const type = at.at('@type').text() ?? at.at('portal_type').text() ?? '';
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : isTraining(type) ? 'training' : undefined;
  const taught =
    kind === 'initiative' && termsOf(at.first('tipologia_evento', 'taxonomy_tipologia_evento')).some(isTraining);
  return taught && !at.at('recurrence').exists ? 'training' : kind;
}
