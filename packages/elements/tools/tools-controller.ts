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
  readonly #part: LazyPart<typeof import('./tools.ts')>;
  #wanted = false;
  #tools: Tools | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('./tools.ts'));
  }

  /** To be called when the listing has been shown; what it shows comes ahead of the tools. */
  shown(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    setTimeout(() => this.#host.requestUpdate());
  }

  render(context: Omit<ToolsContext, 'view'>, words: Dictionary): ToolsShown {
    const isList = (this.view ?? context.tools.views ?? 'list').trim().startsWith('list');
    const status = this.#wanted ? this.#part.get(words) : { status: 'loading' as const };
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
