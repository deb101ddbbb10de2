const tag = /<[a-z][^<>]*>/gi;
const inlineCode = /(?<=[\s/"'])(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*)/gi;

/**
 * HTML without most of its inline styles and handlers. None of them would get through a sanitiser, but Chromium tells the
 * page's Content-Security-Policy of each while it reads them, and editors of web pages leave styles everywhere. No defence:
 * that comes after.
 */
export const withoutInlineCode = (html: string): string =>
  html.replace(tag, (written) => written.replace(inlineCode, ''));
