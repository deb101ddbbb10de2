import createDOMPurify from 'dompurify';
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { allowedAttributes, allowedElements } from './allowed-html.data.ts';
import { inertBox } from './inert-box.ts';

// Of our own: whoever shares the library's may have added hooks to it.
const purifier = createDOMPurify(window);

const configuration = {
  ALLOWED_TAGS: [...allowedElements, '#text'],
  ALLOWED_ATTR: [...allowedAttributes],
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  KEEP_CONTENT: false,
  IN_PLACE: true,
  // Else it would create a policy of its own, which a host would have to allow.
  TRUSTED_TYPES_POLICY: null,
};

/**
 * For browsers without a sanitiser of their own. Under Trusted Types enforcement only a policy may parse HTML; Lit has one,
 * and a host has allowed it. So Lit parses, into a document that is shown nowhere, and DOMPurify cleans the nodes there:
 * they are never written out and parsed again, which is what mutation attacks live on.
 */
export function purify(html: string): Element {
  const box = inertBox();
  render(unsafeHTML(html), box, { creationScope: box.ownerDocument });
  purifier.sanitize(box, configuration);
  return box;
}
