import { nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format/date-format.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { complaint } from './feed-message.ts';
import type { FeedState } from './feed-state.ts';

export type Shown = Extract<FeedState, { feed: unknown }>;

/** What is wrong with what is shown: that it is old, or that a part of it is missing. */
export function feedWarning(state: Shown, words: Dictionary, onRetry: () => void): TemplateResult | typeof nothing {
  const missing = state.problems.filter(({ severity, path }) => severity === 'error' && path.length === 0);
  if (state.status === 'stale') {
    const { timeZone } = state.feed;
    const date = formatDate(state.saved.toISOString(), { language: words.language, timeZone });
    return complaint(words, words.text('stale', { date }), [state.problem, ...missing], onRetry);
  }
  return missing.length > 0 ? complaint(words, words.text('partial'), missing, onRetry) : nothing;
}
