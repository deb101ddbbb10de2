import { fixture, html, oneEvent } from '@open-wc/testing';
import type { ViciniaInitiatives } from '@vicinia/elements/initiatives.js';
import { until } from '../asserts/until.ts';

const states = ['loading', 'ready', 'stale', 'failed'] as const;

/** A text as one reads it: white space folded, no soft edges. */
export const read = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a button or link is called by assistive technology. */
export const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? read(element);

/** A `<vicinia-initiatives>` as its visitor finds it. The page defines the element. */
export class Listing {
  readonly element: ViciniaInitiatives;

  constructor(element: ViciniaInitiatives) {
    this.element = element;
  }

  /** Makes an element that is not in the page yet, with attributes as a webmaster writes them. */
  static make(attributes: Record<string, string> = {}, fallback = '<p>Fallback</p>'): Listing {
    const element = document.createElement('vicinia-initiatives');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.innerHTML = fallback;
    return new Listing(element);
  }

  /** Puts an element into the page. */
  static async open(attributes: Record<string, string> = {}, fallback?: string): Promise<Listing> {
    const listing = Listing.make(attributes, fallback);
    await fixture(html`${listing.element}`);
    return listing;
  }

  /** Puts an element into the page and waits until its feed has been read to its end, or failed. */
  static async settled(attributes: Record<string, string> = {}, fallback?: string): Promise<Listing> {
    const listing = Listing.make(attributes, fallback);
    const settled = listing.settles();
    await fixture(html`${listing.element}`);
    await settled;
    return listing;
  }

  /** Resolves once the feed has been read to its end, or failed, from now on, and the words to say so are there. */
  async settles(): Promise<void> {
    await Promise.race([oneEvent(this.element, 'vicinia-load'), oneEvent(this.element, 'vicinia-error')]);
    await this.element.updateComplete;
    await this.until(() => this.find('.status, .message'));
  }

  /** Resolves once something is as expected; the condition may take its time. */
  until(condition: () => unknown, what?: string): Promise<void> {
    return until(condition, what);
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

  get cards(): HTMLElement[] {
    return this.all('article');
  }

  get titles(): string[] {
    return this.cards.map((card) => read(card.querySelector('.title')));
  }

  card(title: string): HTMLElement {
    const card = this.cards.find((it) => read(it.querySelector('.title')) === title);
    if (!card) throw new Error(`There is no card "${title}" but ${this.titles.join(', ')}`);
    return card;
  }

  /** How many there are, as the page says it. */
  get count(): string {
    return read(this.find('.status'));
  }

  get messages(): string[] {
    return this.all('.message p').map(read);
  }

  /** Whether the light-DOM content is shown. */
  get showsFallback(): boolean {
    return this.element.querySelector('p')!.checkVisibility();
  }

  /** The button of this name, in the whole listing or a part of it. */
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

  get searchField(): HTMLInputElement {
    return this.find<HTMLInputElement>('input[type="search"]')!;
  }

  /** Types a text, all at once, and waits for the answer; the code for that is fetched at the first search. */
  async search(text: string): Promise<void> {
    this.searchField.value = text;
    this.searchField.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
    const chip = `«${text.trim()}»`;
    if (text.trim())
      await this.until(() => this.all('.chip').some((it) => it.textContent.includes(chip)), `chip ${chip}`);
  }
}
