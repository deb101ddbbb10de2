import { collectGarbage } from './collect-garbage.ts';
import { nextFrame, untilShown } from './frame.ts';
import { quiet } from './quiet.ts';

/** Typed letter by letter; each letter leaves fewer items than the one before, whoever searches. */
const typed = ['c', 'ce', 'cer'];
/** A value of the facet of municipalities, the first one. */
const chosen = 'Cervia';

export interface Narrowing {
  /** Milliseconds until the first letter shows; and until all has been found for it, where that takes several steps. */
  firstLetter: { shown: number; complete: number };
  /** The letters after it. */
  letters: number[];
  facet: number;
  /** What the listing shows for the facet: how many there are, and the titles. */
  titles: string[];
}

const countIn = (root: ShadowRoot) => root.querySelector('.status')!.textContent;

function type(root: ShadowRoot, text: string): Promise<number> {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]')!;
  const before = countIn(root);
  collectGarbage();
  return untilShown(
    () => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    () => countIn(root) !== before,
  );
}

async function choose(root: ShadowRoot): Promise<number> {
  const facet = root.querySelector<HTMLDetailsElement>('.facet')!;
  facet.open = true;
  await nextFrame();
  await quiet(root);
  const choice = [...facet.querySelectorAll('.choice')].find((it) => it.textContent.includes(chosen))!;
  const before = countIn(root);
  collectGarbage();
  return untilShown(
    () => choice.querySelector('input')!.click(),
    () => countIn(root) !== before,
  );
}

/** Types into a listing, clears the field, and chooses a value of a facet: each time from rest. */
export async function narrow(root: ShadowRoot): Promise<Narrowing> {
  await quiet(root);
  const start = performance.now();
  const shown = await type(root, typed[0]!);
  const firstLetter = { shown, complete: Math.max(shown, (await quiet(root)) - start) };
  const letters: number[] = [];
  for (const text of typed.slice(1)) {
    letters.push(await type(root, text));
    await quiet(root);
  }
  await type(root, '');
  await quiet(root);
  const facet = await choose(root);
  await quiet(root);
  const titles = [countIn(root), ...[...root.querySelectorAll('.title')].map((title) => title.textContent)];
  return { firstLetter, letters, facet, titles: titles.map((text) => text.trim()) };
}
