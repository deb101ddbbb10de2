import type { Draft, Origin } from '../formats/format.ts';
import type { Item } from '../model/feed.ts';
import { initiative } from '../model/initiative.ts';
import type { ItemType } from '../model/item.ts';
import { notice } from '../model/notice.ts';
import { resource } from '../model/resource.ts';
import { training } from '../model/training.ts';
import { readShape, report, type Reading } from '../shape/read-shape.ts';
import { DraftIds } from './draft-ids.ts';
import type { ReadOptions } from './read-feed.ts';
import { reportDuplicate } from './report-duplicate.ts';
import { Turn } from './turn.ts';

const shapes = { initiative, training, notice, resource };

function enter(origin: Origin, at: Reading): void {
  at.path.length = 0;
  if ('path' in origin) at.path.push(...origin.path);
}

/** Adds line and column to the problems that an item from a text format has brought. */
function locateFrom(start: number, origin: Origin, at: Reading): void {
  if ('path' in origin) return;
  for (let i = start; i < at.problems.length; i++) at.problems[i] = { ...at.problems[i]!, ...origin };
}

/**
 * Passes drafts through the model's own shapes: what a converter understood is kept where it is as the model wants it, and
 * is a problem, with its place in the source, where not. Types other than those wanted are passed over.
 */
export async function readDrafts(
  drafts: readonly Draft[],
  wanted: readonly ItemType[],
  asked: ItemType | undefined,
  at: Reading,
  taken?: ReadOptions['taken'],
): Promise<Item[]> {
  const turn = new Turn();
  const items = new Map<string, Item>();
  const ids = new DraftIds();
  for (const { type: stated, likely, fields, origin } of drafts) {
    if (turn.isOver) await turn.next();
    const type = stated ?? asked ?? (likely && wanted.includes(likely) ? likely : 'initiative');
    if (!wanted.includes(type)) continue;
    const before = at.problems.length;
    enter(origin, at);
    const id = ids.for(fields);
    if (typeof fields.title !== 'string' || fields.title.trim() === '') {
      at.item = id || undefined;
      report(at, { code: 'untitled' }, 'error');
      locateFrom(before, origin, at);
      continue;
    }
    at.item = fields.title;
    const item = readShape<(typeof shapes)[ItemType]>({ ...fields, type, id }, shapes[type], at);
    if (item && (items.has(item.id) || taken?.has(item.id))) reportDuplicate(item.id, taken, at);
    else if (item) items.set(item.id, item);
    locateFrom(before, origin, at);
  }
  at.item = undefined;
  return [...items.values()];
}
