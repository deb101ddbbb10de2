import { allowedAttributes, allowedElements } from './allowed-html.data.ts';
import { inertBox } from './inert-box.ts';

// TypeScript's DOM library does not know them yet (HTML Sanitizer API, WICG).
interface NativeSanitizer {
  new (configuration: Record<string, unknown>): object;
  prototype: object;
}
declare const Sanitizer: NativeSanitizer | undefined;
type WithSetHTML = Element & { setHTML: (html: string, options: { sanitizer: object }) => void };

let sanitizer: object | undefined;

/** The browser's own sanitiser; undefined where there is none, or an early one that would not honour our list. */
export function nativeSanitiser(): ((html: string) => Element) | undefined {
  if (!('setHTML' in Element.prototype) || typeof Sanitizer !== 'function' || !('allowElement' in Sanitizer.prototype))
    return undefined;
  sanitizer ??= new Sanitizer({
    elements: allowedElements,
    attributes: allowedAttributes,
    comments: false,
    dataAttributes: false,
  });
  const options = { sanitizer };
  return (html) => {
    const box = inertBox() as Element as WithSetHTML;
    box.setHTML(html, options);
    return box;
  };
}
