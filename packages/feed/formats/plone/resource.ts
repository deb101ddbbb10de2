import type { ResourceKind } from '../../model/resource.ts';
import type { Cursor } from '../cursor.ts';
import { parties } from './parties.ts';

const kinds: Record<string, ResourceKind> = {
  File: 'document',
  Documento: 'document',
  Modulo: 'document',
  CartellaModulistica: 'document',
  Dataset: 'dataset',
  Link: 'link',
};

/** What a folder, a file or a link has beyond what all items have. */
export function resource(at: Cursor) {
  const type = at.at('@type').text() ?? '';
  return {
    kind: Object.hasOwn(kinds, type) ? kinds[type] : undefined,
    publisher: parties(at)[0],
    licence: at.at('rights').plain(),
  };
}
