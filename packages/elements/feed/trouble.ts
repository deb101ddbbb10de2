/** What is said when a feed, or a part of it, is not there: a part that is fetched once the first items stand. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Problem } from '@vicinia/feed/problem.js';
import { formatDate } from '../format/full-date.ts';
import type { NamesOf, TroubleMessages } from '../messages/messages.ts';
import type { TroubleDictionary } from '../messages/trouble-dictionary.ts';
import { announce } from './announcer.ts';
import { messageBox } from './feed-message.ts';
import type { FeedState, Shown } from './feed-state.ts';

export { loadTroubleDictionary as loadWords } from '../messages/trouble-dictionary.ts';

/** Why a feed is not there: which address, what happened, what to do. */
function reasonText({ code, address = '', status = 0 }: Problem, words: TroubleDictionary): string {
  const name = `failed-${code}`;
  return words.text(name in words.messages ? (name as NamesOf<TroubleMessages, string>) : 'failed-content', {
    status,
    // A `data:` address may be as long as a feed.
    address: address.replace(/^(.{99}).+/, '$1…'),
  });
}

/** What is wrong with a feed, each reason of it, and a way to try again. */
const complaint = (words: TroubleDictionary, what: string, why: readonly Problem[], onRetry: () => void) =>
  messageBox(words, [what, ...why.map((problem) => reasonText(problem, words))].join(' '), onRetry);

/** In place of a feed. */
export function failure(state: FeedState, words: TroubleDictionary, onRetry: () => void): TemplateResult {
  if (state.status === 'failed') return complaint(words, words.text('failed'), [state.problem], onRetry);
  return messageBox(words, words.text('failed-bad-address', { address: '' }));
}

/** Above what is shown: that it is old, or that a part of it is missing. */
export function warning(state: Shown, words: TroubleDictionary, onRetry: () => void): TemplateResult | typeof nothing {
  const missing = state.problems.filter(({ severity, path }) => severity === 'error' && path.length === 0);
  if (state.status === 'stale') {
    const { timeZone } = state.feed;
    const date = formatDate(state.saved.toISOString(), { language: words.language, timeZone });
    return complaint(words, words.text('stale', { date }), [state.problem, ...missing], onRetry);
  }
  if (missing.length > 0) return complaint(words, words.text('partial'), missing, onRetry);
  const isWhole = state.problems.some(({ code }) => code === 'no-index');
  return isWhole ? messageBox(words, words.text('noIndex')) : nothing;
}

/** Under what is shown: how many entries are missing. */
export function lost({ problems }: Shown, words: TroubleDictionary): TemplateResult | typeof nothing {
  // What is wrong deeper inside an entry has not kept the entry from being shown.
  const count = problems.filter(
    ({ severity, path }) => severity === 'error' && path.length > 1 && path.length < 4,
  ).length;
  return count > 0 ? html`<p class="quiet"><bdi>${words.plural('problems', count)}</bdi></p>` : nothing;
}

/** The button that was pressed may have gone away: focus moves to what has come, and that is said. */
export async function showRetried(host: LitElement, language: string): Promise<void> {
  await host.updateComplete;
  const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
  if (document.activeElement === document.body) (find('.message button') ?? find('input, a, button'))?.focus();
  const told = find('.message p') ?? find('.status');
  if (told) announce(told.textContent, language);
}
