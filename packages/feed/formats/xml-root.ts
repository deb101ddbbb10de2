const prolog = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*(?:\[[^]*?\]\s*)?>/iy;
const root = /<([\w.-]+:)?([\w.-]+)(?=[\s/>])/y;

/** The name, without its prefix and in small letters, of the element that an XML document is; undefined of other texts. */
export function xmlRoot(text: string): string | undefined {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (;;) {
    prolog.lastIndex = at;
    if (!prolog.test(text)) break;
    at = prolog.lastIndex;
  }
  root.lastIndex = at;
  return root.exec(text)?.[2]?.toLowerCase();
}
