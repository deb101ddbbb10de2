import { allowedElements } from './allowed-html.data.ts';

/** What goes with what is in it, and what has nothing in it or that a fragment cannot have. */
const others =
  'applet audio canvas embed iframe math noembed noframes noscript object script style svg template title video ' +
  'area base basefont bgsound body col colgroup frame frameset head html image input keygen link meta param source track';
const known = new Set([...allowedElements, ...others.split(' ')]);

/** Elements that sanitisers drop, of which this is what they show. */
const alike = new Map([
  ['datalist', 'ul'],
  ['dialog', 'div'],
  ['listing', 'pre'],
  ['marquee', 'div'],
  ['option', 'li'],
  ['select', 'ul'],
  ['xmp', 'pre'],
]);

/**
 * HTML whose unknown elements have a name that the sanitisers keep: they drop others with all that is in them, and programs
 * for writing leave `<o:p>` and `<st1:City>` around words. To a parser all these names are alike, in drawings too, which
 * `<data>` does not end.
 */
export const withKnownTags = (html: string): string =>
  html.replace(/<(\/?)([a-z][^\s/>]*)/gi, (written, slash: string, name: string) => {
    const lower = name.toLowerCase();
    return known.has(lower) ? written : `<${slash}${alike.get(lower) ?? 'data'}`;
  });
