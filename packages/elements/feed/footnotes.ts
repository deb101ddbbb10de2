import { html, nothing, type TemplateResult } from 'lit';
import type { Dictionary } from '../messages/dictionary.ts';
import type { Shown } from './feed-state.ts';

/** What is to be said under a listing: that it is invented; `lost` says what is missing. */
export const footnotes = ({ feed }: Shown, words: Dictionary, lost: unknown): TemplateResult =>
  html`${feed.example ? html`<p class="quiet"><bdi>${words.text('exampleNote')}</bdi></p>` : nothing} ${lost}`;
