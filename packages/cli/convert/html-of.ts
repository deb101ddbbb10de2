import { Marked } from 'marked';

const harmless = /^(?:https?:|mailto:|tel:)/i;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const marked = new Marked({
  // HTML in Markdown is text, as it is in the widgets.
  renderer: { html: ({ text }) => escape(text) },
  walkTokens: (token) => {
    if ((token.type === 'link' || token.type === 'image') && !harmless.test(String(token['href']))) token['href'] = '';
  },
});

/** Markdown as HTML, for formats that know nothing else. Links lead to pages, mailboxes and telephones only. */
export const htmlOf = (markdown: string): string => marked.parse(markdown, { async: false }).trim();
