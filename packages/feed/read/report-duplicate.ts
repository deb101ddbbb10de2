import { report, type Reading } from '../shape/read-shape.ts';

/** Says that an id is not the item's alone: another has it in this document, or in the one that `taken` names. */
export function reportDuplicate(id: string, taken: ReadonlyMap<string, string> | undefined, at: Reading): void {
  const nearest = taken?.get(id);
  report(at, { code: 'duplicate', found: id, ...(nearest !== undefined && { nearest }) }, 'warning', 'id');
}
