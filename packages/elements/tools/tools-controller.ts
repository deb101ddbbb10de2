import { html, type LitElement } from 'lit';
import { LazyPart } from '../lazy/lazy-part.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { ViewName } from '../views/view-names.ts';
import type { ToolsContext, ToolsShown } from './tools-context.ts';
import type { Tools } from './tools.ts';

/** Brings the tools of a listing, other views and panels, once its first cards stand. */
export class ToolsController {
  /** The visitor's view. */
  view: ViewName | undefined;
  readonly #host: LitElement;
  readonly #isWanted: () => boolean;
  readonly #part: LazyPart<typeof import('./tools.ts')>;
  #tools: Tools | undefined;

  /** `isWanted` says when tools may come: after what a listing shows. */
  constructor(host: LitElement, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    this.#part = new LazyPart(host, () => import('./tools.ts'));
  }

  render(context: Omit<ToolsContext, 'view'>, words: Dictionary): ToolsShown {
    const isList = (this.view ?? context.tools.views ?? 'list').trim().startsWith('list');
    const status = this.#isWanted() ? this.#part.get(words) : { status: 'loading' as const };
    if (status.status === 'ready') {
      this.#tools ??= new status.module.Tools(this.#host);
      return this.#tools.render({ ...context, view: this.view }, status.words);
    }
    if (isList) return { view: context.list() };
    const failed = status.status === 'failed';
    const note = html`<p class="quiet"><bdi>${words.text(failed ? 'partFailed' : 'loading')}</bdi></p>`;
    return { view: failed ? html`${note}${context.list()}` : note };
  }
}
