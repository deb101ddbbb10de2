/** Longer than this no text for people is. */
const longest = 100_000;

/** So many elements none has either; laying them out takes longer than parsing them. */
const mostElements = 8_000;

/** So many elements a parser may be made to repeat, paragraph by paragraph. */
const mostRepeated = 50_000;

const formatting = /<(b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s/>])([^>]*)>/gi;

function repeatsTooMuch(html: string): boolean {
  const tags = [...html.matchAll(formatting)];
  const plain = new Set(tags.filter(([, , attributes]) => attributes === '').map(([, name]) => name!.toLowerCase()));
  const others = tags.filter(([, , attributes]) => attributes !== '').length;
  return (3 * plain.size + others) * html.split('<').length > mostRepeated;
}

/**
 * HTML that no browser chokes on, or undefined. Formatting that a paragraph leaves open is opened again in the next, up to
 * three times each with the same attributes (HTML, 13.2.4.3): 14 kB of it make a million elements, and Chromium stands
 * still for minutes. What is closed in time counts here too, since telling that would mean parsing; so where there is much
 * of it, formatting loses its attributes first, few of which are kept anyway.
 */
export function bearableHtml(html: string): string | undefined {
  if (html.length > longest || html.split(/<(?=[a-z])/i).length > mostElements) return undefined;
  if (!repeatsTooMuch(html)) return html;
  const bare = html.replace(formatting, '<$1>');
  return repeatsTooMuch(bare) ? undefined : bare;
}
