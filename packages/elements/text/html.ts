import { noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { plainText } from '@vicinia/feed/read.js';
import { bearableHtml } from './bearable-html.ts';
import { withKnownTags } from './known-tags.ts';
import { nativeSanitiser } from './native-sanitiser.ts';
import { paragraphs } from './paragraphs.ts';
import { tidyHtml, type HtmlOptions } from './tidy-html.ts';
import { withoutInlineCode } from './without-inline-code.ts';

const sanitiser = async () => nativeSanitiser() ?? (await import('./purify.ts')).purify;

/** What is left of a feed's HTML, in a document that is shown nowhere yet; undefined when that is nothing. */
async function sanitised(html: string, options: HtmlOptions): Promise<DocumentFragment | undefined> {
  const sanitise = await sanitiser();
  const root = sanitise(withoutInlineCode(withKnownTags(html)));
  tidyHtml(root, options);
  const fragment = root.ownerDocument.createDocumentFragment();
  fragment.append(...root.childNodes);
  return fragment.textContent.trim() || fragment.querySelector('img, hr') ? fragment : undefined;
}

class HtmlDirective extends AsyncDirective {
  #shown = '';

  override render(html: string, _options: HtmlOptions): TemplateResult[] {
    return paragraphs(plainText(html));
  }

  /** The first rendering must be the server's, for the browser to take over from; what follows comes before it is painted. */
  override update(_part: unknown, [html, options]: [string, HtmlOptions]): TemplateResult[] | typeof noChange {
    const wanted = JSON.stringify([html, options]);
    if (wanted === this.#shown) return noChange;
    this.#shown = wanted;
    const bearable = bearableHtml(html);
    if (bearable !== undefined) void this.#upgrade(bearable, options, wanted);
    return this.render(html, options);
  }

  async #upgrade(html: string, options: HtmlOptions, wanted: string): Promise<void> {
    try {
      const fragment = await sanitised(html, options);
      if (fragment && wanted === this.#shown) this.setValue(fragment);
    } catch {
      // The words stay.
    }
  }
}

/**
 * HTML from a feed, sanitised: by the browser where it can, else by DOMPurify, which is fetched then. What shows first, on
 * a server, and for good where there is neither or the text is endless, are its words.
 */
export const renderHtml: (html: string, options: HtmlOptions) => unknown = directive(HtmlDirective);
