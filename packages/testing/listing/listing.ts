import { fixture, html, oneEvent } from '@open-wc/testing';
import type { ViciniaInitiatives } from '@vicinia/elements/initiatives.js';
import { until } from '../asserts/until.ts';
import { made, nameOf, read, Visited } from './visited.ts';

export { nameOf, read };

/** A `<vicinia-initiatives>` as its visitor finds it. The page defines the element. */
export class Listing extends Visited<ViciniaInitiatives> {
  /** Makes an element that is not in the page yet, with attributes as a webmaster writes them. */
  static make(attributes: Record<string, string> = {}, fallback = '<p>Fallback</p>'): Listing {
    return new Listing(made('vicinia-initiatives', attributes, fallback));
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
