import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from './feed-warning.ts';
import type { Dictionary } from '../messages/dictionary.ts';

/** What is to be said under a listing: that it is invented, that entries are missing. */
export function footnotes({ feed, problems }: Shown, words: Dictionary): TemplateResult {
  // What is wrong deeper inside an entry has not kept the entry from being shown.
  const lost = problems.filter(
    ({ severity, path }) => severity === 'error' && path.length > 1 && path.length < 4,
  ).length;
  return html`${feed.example ? html`<p class="quiet"><bdi>${words.text('exampleNote')}</bdi></p>` : nothing}
  ${lost > 0 ? html`<p class="quiet"><bdi>${words.plural('problems', lost)}</bdi></p>` : nothing}`;
}
