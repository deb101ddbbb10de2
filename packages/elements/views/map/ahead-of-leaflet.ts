/**
 * To be imported ahead of Leaflet, which as it loads has a <div> read `<svg/>`: where a page requires Trusted Types that throws,
 * and there would be no map. What Leaflet learns by it nobody here asks for.
 */
const innerHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!;

Object.defineProperty(HTMLDivElement.prototype, 'innerHTML', {
  ...innerHtml,
  set(this: Element, text: string) {
    if (text !== '<svg/>') innerHtml.set!.call(this, text);
  },
});

/** Once Leaflet is there. */
export function leafletIsThere(): void {
  Reflect.deleteProperty(HTMLDivElement.prototype, 'innerHTML');
}
