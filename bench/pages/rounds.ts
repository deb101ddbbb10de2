import { nextFrame } from './frame.ts';

/** What the runner calls in the page that attaches and detaches. */
export interface RoundsLab {
  /** Attaches a new listing and one that has been there before, searches and filters both, and detaches them; so many times. */
  rounds: (count: number) => Promise<void>;
}

declare global {
  var roundsLab: RoundsLab;
}

function createListing(): HTMLElement {
  const element = document.createElement('vicinia-initiatives');
  element.setAttribute('src', 'feeds/100.json');
  return element;
}

async function until(isSo: () => boolean): Promise<void> {
  const patience = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > patience) throw new Error('A listing does not show what it was asked for.');
    await new Promise((resolve) => setTimeout(resolve));
  }
}

async function useListing(element: HTMLElement, text: string): Promise<void> {
  document.body.append(element);
  const root = element.shadowRoot!;
  await until(() => root.querySelector('.card') !== null);
  const input = root.querySelector<HTMLInputElement>('input[type="search"]')!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await until(() => root.querySelector('.chips')?.textContent.includes(text) ?? false);
  const facet = root.querySelector<HTMLDetailsElement>('.facet')!;
  facet.open = true;
  await until(() => facet.querySelector('.choice') !== null);
  facet.querySelector('input')!.click();
  await nextFrame();
  element.remove();
}

const kept = createListing();

globalThis.roundsLab = {
  async rounds(count) {
    for (let round = 0; round < count; round++) {
      await useListing(createListing(), 'orto');
      await useListing(kept, round % 2 ? 'corso' : 'banca');
      kept.shadowRoot!.querySelector<HTMLElement>('.link-button')?.click();
    }
  },
};
