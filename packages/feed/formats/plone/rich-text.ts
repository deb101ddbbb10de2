import { plainText } from '../../read/plain-text.ts';
import type { Cursor } from '../cursor.ts';
import { looksLikeHtml } from '../looks-like-html.ts';
import { blocksHtml } from './blocks.ts';
import { paragraphs } from './markup.ts';

/**
 * The HTML of a text field: rich text (`data` beside its media type), Volto's blocks, or a plain string. Undefined where
 * it says nothing, as empty blocks do.
 */
export function htmlOf(at: Cursor): string | undefined {
  if (!at.exists) return undefined;
  const html = at.isObject && at.at('blocks').exists ? blocksHtml(at) : stringHtml(at.isObject ? at.at('data') : at);
  return html !== undefined && plainText(html) !== '' ? html : undefined;
}

/** Plone announces HTML as text/plain, too. */
function stringHtml(at: Cursor): string | undefined {
  if (Array.isArray(at.value)) return at.value.length === 0 ? undefined : at.wrong('text');
  const text = at.text();
  return text === undefined || looksLikeHtml(text) ? text : paragraphs(text);
}

/** The words of a text field, on one line. */
export function wordsOf(at: Cursor): string | undefined {
  const html = htmlOf(at);
  return html === undefined ? undefined : plainText(html).replaceAll('\n', ' ') || undefined;
}
