import { html, nothing, type TemplateResult } from 'lit';
import type { Problem, ProblemCode } from '@vicinia/feed/problem.js';
import type { TextName } from '../messages/messages.ts';
import type { Dictionary } from '../messages/dictionary.ts';

const reasons: Partial<Record<ProblemCode, TextName>> = {
  'bad-address': 'failedAddress',
  network: 'failedNetwork',
  timeout: 'failedTimeout',
  http: 'failedHttp',
};

/** Why a feed is not there, for the visitor: what happened, without the webmaster's details. */
export const failureText = (problem: Problem, words: Dictionary): string =>
  words.text(reasons[problem.code] ?? 'failedContent', { status: problem.status ?? '' });

/**
 * Something said in place of, or above, the content; with a way to try again, where there is one. It names its language,
 * since the page's may be one that the interface does not speak (WCAG 2.2, 3.1.2).
 */
export function messageBox(words: Dictionary, text: string, onRetry?: () => Promise<void>): TemplateResult {
  return html`<div class="message" part="message" lang=${words.language}>
    <p>${text}</p>
    ${
      onRetry
        ? html`<button class="button" part="button" type="button" @click=${onRetry}>${words.text('retry')}</button>`
        : nothing
    }
  </div>`;
}
