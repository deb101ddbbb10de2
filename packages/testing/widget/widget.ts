import { fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../asserts/until.ts';
import { nameOf, read } from '../listing/listing.ts';

const states = ['loading', 'ready', 'stale', 'failed'] as const;

type Name = 'vicinia-notices' | 'vicinia-related' | 'vicinia-training';
type Element = HTMLElementTagNameMap[Name];

/** A small widget as its visitor finds it. The page defines the element. */
export class Widget {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  /** Makes an element that is not in the page yet, with attributes as a webmaster writes them. */
  static make(name: Name, attributes: Record<string, string> = {}, fallback = '<p>Fallback</p>'): Widget {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.innerHTML = fallback;
    return new Widget(element);
  }

  /** Puts an element into the page. */
  static async open(name: Name, attributes?: Record<string, string>, fallback?: string): Promise<Widget> {
    const widget = Widget.make(name, attributes, fallback);
    await fixture(html`${widget.element}`);
    return widget;
  }

  /** Puts an element into the page and waits until its feed has been read to its end, or failed. */
  static async settled(name: Name, attributes?: Record<string, string>, fallback?: string): Promise<Widget> {
    const widget = Widget.make(name, attributes, fallback);
    const settled = widget.settles();
    await fixture(html`${widget.element}`);
    await settled;
    return widget;
  }

  /** An element as a server has rendered it, in a document without scripts; nothing has taken it over yet. */
  static async rendered(name: Name, attributes: Record<string, string>): Promise<Widget> {
    const answer = await fetch(`/test-feed/ssr?${new URLSearchParams({ element: name, ...attributes }).toString()}`);
    const page = document.implementation.createHTMLDocument();
    page.body.setHTMLUnsafe(await answer.text());
    return new Widget(page.querySelector<Element>(name)!);
  }

  /** Puts one into the page that a server has rendered; is each element still there that it had? */
  async takeOver(): Promise<boolean> {
    const before = this.all('*');
    document.body.append(this.element);
    await this.element.updateComplete;
    const after = new Set(this.all('*'));
    return before.every((element) => after.has(element));
  }

  /** Resolves once the feed has been read to its end, or failed, from now on, and what there is shows. */
  async settles(): Promise<void> {
    await Promise.race([oneEvent(this.element, 'vicinia-load'), oneEvent(this.element, 'vicinia-error')]);
    await this.element.updateComplete;
    // Without its words there is nothing but the slot for the fallback.
    await until(() => this.root.querySelector('[part], slot[name]'));
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

  texts(selector: string): string[] {
    return this.all(selector).map(read);
  }

  /** Whether the light-DOM content is shown. */
  get showsFallback(): boolean {
    return this.element.querySelector('p')!.checkVisibility();
  }

  button(name: string): HTMLButtonElement {
    const buttons = this.all<HTMLButtonElement>('button');
    const button = buttons.find((it) => nameOf(it) === name);
    if (!button) throw new Error(`There is no button "${name}" but ${buttons.map(nameOf).join(', ')}`);
    return button;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }
}
