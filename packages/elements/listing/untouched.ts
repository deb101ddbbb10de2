import { html, nothing } from 'lit';
import type { ListingContext, Touched } from './interaction.ts';

/**
 * What there is of a listing until the code that acts on it has come, or for good where that is lost: said where another
 * view than the list is wanted, or where somebody has asked for something.
 */
export function untouched(
  { words, list }: ListingContext,
  views: string | null,
  isLost: boolean,
  isAsked: boolean,
): Touched {
  const isList = (views ?? 'list').trim().startsWith('list');
  const note = html`<p class="quiet"><bdi>${words.text(isLost ? 'partFailed' : 'loading')}</bdi></p>`;
  return {
    active: isLost && (!isList || isAsked) ? note : nothing,
    view: isList || isLost ? list() : note,
  };
}
