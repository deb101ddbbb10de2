import { looksLikeHtml } from './looks-like-html.ts';
import { decodeEntities } from '../read/decode-entities.ts';

/**
 * A long text from a system that does not say what its texts are written in: HTML when it has tags (also when they were
 * escaped once too often), else plain text with its character references resolved.
 */
export function describe(text: string | undefined): { description?: string; descriptionFormat?: 'html' | 'text' } {
  if (text === undefined) return {};
  if (looksLikeHtml(text)) return { description: text, descriptionFormat: 'html' };
  const decoded = decodeEntities(text).replace(/[^\S\n]*\r?\n[^\S\n]*/g, '\n');
  // The Events Calendar escapes line breaks too, once more than it takes them back.
  if (looksLikeHtml(decoded))
    return { description: decoded.replace(/(?<=>)(?:\\n)+/g, '\n'), descriptionFormat: 'html' };
  return { description: decoded, descriptionFormat: 'text' };
}
