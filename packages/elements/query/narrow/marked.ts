import { html } from 'lit';
import { markRanges } from '@vicinia/feed/query.js';

/** A text with what a search has found in it marked. `language` is that of the text. */
export function marked(text: string, query: string, language: string): unknown {
  const ranges = markRanges(text, query, language);
  if (ranges.length === 0) return text;
  let at = 0;
  const parts: unknown[] = [];
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
