import { quiet } from './quiet.ts';
import { step, type Step } from './step.ts';

/** Typed letter by letter. */
const typed = ['o', 'or', 'ort', 'orto'];
/** A value of the first facet. */
const chosen = 'Cervia';

export interface Narrowing {
  /** With the first letter a listing gets ready to be searched. */
  firstLetter: Step;
  letters: Step[];
  facet: Step;
  /** What the listing shows for the facet: how many there are, and the titles. */
  titles: string[];
}

/** Does something, and waits for the first frame in which the results are others. */
async function narrowed(root: ShadowRoot, act: () => void): Promise<Step> {
  let hasChanged = false;
  const observer = new MutationObserver(() => (hasChanged = true));
  observer.observe(root.querySelector('.results')!, { subtree: true, childList: true, characterData: true });
  const time = await step(
    () => {
      act();
      return root;
    },
    () => hasChanged,
  );
  observer.disconnect();
  return time;
}

function type(root: ShadowRoot, text: string): Promise<Step> {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]')!;
  return narrowed(root, () => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  });
}

async function choose(root: ShadowRoot): Promise<Step> {
  const facet = root.querySelector<HTMLDetailsElement>('.facet')!;
  facet.open = true;
  await quiet(root);
  const choice = [...facet.querySelectorAll('.choice')].find((it) => it.textContent.includes(chosen))!;
  return narrowed(root, () => choice.querySelector('input')!.click());
}

/** Types into a listing, clears the field, and chooses a value of a facet: each time from rest. */
export async function narrow(root: ShadowRoot): Promise<Narrowing> {
  const steps: Step[] = [];
  for (const text of typed) steps.push(await type(root, text));
  const [firstLetter, ...letters] = steps;
  await type(root, '');
  const facet = await choose(root);
  const titles = [...root.querySelectorAll('.status, .title')].map((it) => it.textContent.trim());
  return { firstLetter: firstLetter!, letters, facet, titles };
}
