import type { QueryAccess } from '../query-access.ts';

/** A chip that is pressed goes away under the visitor's finger: focus moves to the next one, else to the search. */
export async function takeBack({ host, change }: QueryAccess, apply: () => void): Promise<void> {
  const root = host.renderRoot;
  const chips = () => [...root.querySelectorAll<HTMLElement>('.chip')];
  const at = Math.max(
    0,
    chips().findIndex((chip) => chip.matches(':focus')),
  );
  change(apply);
  await host.updateComplete;
  const left = chips();
  (left[Math.min(at, left.length - 1)] ?? root.querySelector<HTMLElement>('input[type="search"]'))?.focus();
}
