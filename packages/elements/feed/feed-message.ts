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

export interface MessageAction {
  label: string;
  onPress: () => void;
}

/** Something said in place of, or above, the content; with the way out of it, where there is one. */
export function messageBox(text: string, action?: MessageAction): TemplateResult {
  return html`<div class="message" part="message">
    <p>${text}</p>
    ${
      action
        ? html`<button class="button" part="button" type="button" @click=${action.onPress}>${action.label}</button>`
        : nothing
    }
  </div>`;
}
