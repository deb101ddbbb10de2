import { initiative, notice, resource, training, type Item } from '@vicinia/feed/model.js';
import { readShape, startReading } from '@vicinia/feed/read.js';

const shapes = { initiative, notice, resource, training };

/** What a strict reader would find wrong with an item, save that strangers have no words for their pictures. */
export function strictProblems(item: Item): string[] {
  const at = startReading(undefined, true);
  readShape(item, shapes[item.type], at);
  const real = at.problems.filter(({ code, path }) => !(code === 'missing' && path.at(-1) === 'alt'));
  return real.map((problem) => JSON.stringify(problem));
}
