import { browserWords } from './browser-words.ts';

const named = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'alt',
];

/** What is left of a text without those of the feed, ‹…›, those of the catalogue, ⟦…⟧, and addresses. */
function rest(text: string): string {
  const [without, before] = [text.replace(/‹[^›]*›/g, ' ').replace(/⟦[^⟦⟧]*⟧/g, ' '), text];
  return without === before ? text.replace(/[\w.-]+@[\w.-]+|https?:\S+/g, ' ') : rest(without);
}

/** All texts that one sees, as one: a frame may reach over several elements. */
function shownText(root: ParentNode & Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!parent.closest('style') && (parent.closest('option') ?? parent).checkVisibility())
      text += `${node.nodeValue}\n`;
  }
  return text;
}

/** The words that a visitor sees or hears of and that come neither from the catalogue, the feed nor the browser. */
export function unframed(root: ParentNode & Node, language: string): string[] {
  const known = browserWords(language);
  const heard = [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => named.map((name) => element.getAttribute(name) ?? ''));
  return [shownText(root), ...heard]
    .flatMap((text) => rest(text).match(/\p{L}+/gu) ?? [])
    .filter((word) => !known.has(word));
}
