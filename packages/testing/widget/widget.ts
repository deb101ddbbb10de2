import { fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../asserts/until.ts';
import { made, read, Visited } from '../listing/visited.ts';

type Name = 'vicinia-notices' | 'vicinia-related' | 'vicinia-training';
type Element = HTMLElementTagNameMap[Name];

/** A small widget as its visitor finds it. The page defines the element. */
export class Widget extends Visited<Element> {
  static make(name: Name, attributes: Record<string, string> = {}, fallback = '<p>Fallback</p>'): Widget {
    return new Widget(made(name, attributes, fallback));
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

  texts(selector: string): string[] {
    return this.all(selector).map(read);
  }
}
