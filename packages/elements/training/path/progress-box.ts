import { html, nothing, type TemplateResult } from 'lit';
import type { PathContext } from './path-context.ts';

interface ProgressOptions {
  done: number;
  total: number;
  /** The device forgets it when the page is left. */
  forgets: boolean;
  onReset: () => void;
}

/** How far the visitor has come, by what they have marked themselves. */
export function progressBox(
  { done, total, forgets, onReset }: ProgressOptions,
  { words }: PathContext,
): TemplateResult {
  const text = words.text('modulesDone', { n: words.number(done), total: words.number(total) });
  return html`<div class="progress" part="progress" role="group" aria-label=${words.text('progress')}>
    <p class="progress-text">
      <bdi>${text}</bdi> <progress max=${total} .value=${done} aria-label=${words.text('progress')}></progress>
    </p>
    <p class="quiet"><bdi>${words.text(forgets ? 'progressForgets' : 'progressPrivate')}</bdi></p>
    ${
      done > 0
        ? html`<button class="link-button" part="button" @click=${onReset}>${words.text('startPathAgain')}</button>`
        : nothing
    }
  </div>`;
}
