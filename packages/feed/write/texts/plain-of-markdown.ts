import { decodeEntities } from '../../read/decode-entities.ts';

/** Stands for characters that a backslash has made plain, while the rest is read: of the private use area. */
const HIDDEN = 0xe100;

const hide = (text: string): string =>
  text
    .replace(/[\ue100-\ue1ff]/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => String.fromCharCode(HIDDEN + mark.charCodeAt(0)));
const show = (text: string): string =>
  text.replace(/[\ue100-\ue1ff]/g, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - HIDDEN));

/** The label and, where it says something else, the address. */
const inWords = (label: string, url: string): string => {
  const bare = url.replace(/^(?:mailto|tel):/, '');
  return label.trim() === '' || label === bare ? bare : `${label} (${bare})`;
};

/**
 * The words of a text in Markdown, without its marks: for programs that show text as it stands. Lists keep their dashes, links
 * their addresses. Lengths are bounded, so that no text takes long.
 */
export function plainOfMarkdown(markdown: string): string {
  const words = hide(markdown)
    .replace(/^ {0,3}(?:`{3,}|~{3,}).*$/gm, '')
    .replace(/!\[([^\][\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g, '$1')
    .replace(
      /\[([^\][\n]{0,500})\]\(<?([^()\s<>]{0,2000})>?(?: "[^"\n]{0,500}")?\)/g,
      (_, label: string, url: string) => inWords(label, url),
    )
    .replace(/<((?:https?:|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,200}@[^\s<>@]{1,200})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(`{1,3})(?!`)([^`\n]{1,500})\1(?!`)/g, '$2')
    .replace(/(\*\*|__)(?=\S)([^\n]{1,500}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=[^\s*_])([^*_\n]{1,500})(?<=\S)\1(?![\w*])/g, '$2')
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, '')
    .replace(/^ {0,3}(?:> ?)+/gm, '')
    .replace(/^ {0,3}(?:[-*_] ?){3,}$/gm, '')
    .replace(/^( {0,8})[*+][ \t]+/gm, '$1- ')
    .replace(/(?: {2,}|\\)$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return show(decodeEntities(words)).trim();
}
