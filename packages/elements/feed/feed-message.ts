import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '@vicinia/feed/problem.js';
import type { TextName } from '../messages/messages.ts';
import type { Dictionary } from '../messages/dictionary.ts';

/** Why a feed is not there: which address, what happened, what to do. */
function reasonText({ code, address = '', status = 0 }: Problem, words: Dictionary): string {
  const name = `failed-${code}`;
  return words.text(name in words.messages ? (name as TextName) : 'failed-content', {
    status,
    // A `data:` address may be as long as a feed.
    address: address.replace(/^(.{99}).+/, '$1…'),
  });
}

/**
 * Something said in place of, or above, the content; with a way to try again, where there is one. It names its language,
 * since the page's may be one that the interface does not speak (WCAG 2.2, 3.1.2), and that may run the other way.
 */
export function messageBox(words: Dictionary, text: string, onRetry?: () => void): TemplateResult {
  return html`<div class="message" part="message" lang=${words.language} dir=${words.direction}>
    <p><bdi>${text}</bdi></p>
    ${onRetry ? html`<button class="button" part="button" @click=${onRetry}>${words.text('retry')}</button>` : nothing}
  </div>`;
}

/** What is wrong with a feed, each reason of it, and a way to try again. */
export const complaint = (
  words: Dictionary,
  what: string,
  why: readonly Problem[],
  onRetry: () => void,
): TemplateResult => messageBox(words, [what, ...why.map((problem) => reasonText(problem, words))].join(' '), onRetry);
