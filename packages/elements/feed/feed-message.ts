import { html, nothing, type TemplateResult } from 'lit';
import type { Dictionary } from '../messages/dictionary.ts';

/** Of the words of an element, those that a box needs, whatever else they are. */
interface BoxWords extends Pick<Dictionary, 'language' | 'direction'> {
  text(name: 'retry'): string;
}

/**
 * Something said in place of, or above, the content; with a way to try again, where there is one. It names its language,
 * since the page's may be one that the interface does not speak (WCAG 2.2, 3.1.2), and that may run the other way.
 */
export function messageBox(words: BoxWords, text: string, onRetry?: () => void): TemplateResult {
  return html`<div class="message" part="message" lang=${words.language} dir=${words.direction}>
    <p><bdi>${text}</bdi></p>
    ${onRetry ? html`<button class="button" part="button" @click=${onRetry}>${words.text('retry')}</button>` : nothing}
  </div>`;
}
