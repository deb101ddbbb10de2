import type { FeedElement } from '@vicinia/elements/feed-element.js';

const states = ['loading', 'ready', 'stale', 'failed'] as const;

/** A text as one reads it: white space folded, no soft edges. */
export const read = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a button or link is called by assistive technology. */
export const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? read(element);

/** Makes an element that is not in the page yet, with attributes as a webmaster writes them. */
export function made<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Record<string, string>,
  fallback: string,
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.innerHTML = fallback;
  return element;
}

/** An element as its visitor finds it. */
export class Visited<V extends FeedElement> {
  readonly element: V;

  constructor(element: V) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The custom states that the host page can style by. */
  get states(): string[] {
    return states.filter((state) => this.element.matches(`:state(${state})`));
  }

  find<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  /** Whether the light-DOM content is shown. */
  get showsFallback(): boolean {
    return this.element.querySelector('p')!.checkVisibility();
  }

  /** The button of this name, in the whole element or a part of it. */
  button(name: string, within: ParentNode = this.root): HTMLButtonElement {
    const buttons = [...within.querySelectorAll('button')];
    const button = buttons.find((it) => nameOf(it) === name);
    if (!button) throw new Error(`There is no button "${name}" but ${buttons.map(nameOf).join(', ')}`);
    return button;
  }

  async press(name: string, within?: ParentNode): Promise<void> {
    this.button(name, within).click();
    await this.element.updateComplete;
  }
}
