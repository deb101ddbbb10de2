const element =
  /<\/?(?:a|abbr|article|b|blockquote|br|div|em|figure|h[1-6]|hr|i|img|li|ol|p|pre|section|span|strong|table|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Does a text that need not be HTML hold some? Calendars and feeds put it where plain text is announced. */
export const looksLikeHtml = (text: string): boolean => element.test(text);
