import { html, type LitElement } from 'lit';
import { prepareAnnouncer } from '../feed/announcer.ts';
import { warn } from '../feed/warn.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import { PanelTools } from '../panels/panel-tools.ts';
import { ViewTools } from '../views/view-tools.ts';
import { readTools, type OfferedTools, type ToolAttributes } from './read-tools.ts';
import type { ToolsContext, ToolsShown } from './tools-context.ts';

/** The tools of a listing: other views, and panels. */
export class Tools {
  readonly #views: ViewTools;
  readonly #panels: PanelTools;

  readonly #host: LitElement;
  #offered: OfferedTools | undefined;
  #attributes: ToolAttributes | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#views = new ViewTools(host);
    this.#panels = new PanelTools(host);
    prepareAnnouncer();
  }

  render(listing: ToolsContext, words: FullDictionary): ToolsShown {
    const context = { ...listing, ...this.#offer(listing.tools, words) };
    return {
      strip: html`${this.#views.renderSwitch(context, words)}${this.#panels.renderButtons(context, words)}`,
      panel: this.#panels.renderOpen(context, words),
      view: this.#views.render(context),
    };
  }

  #offer({ views, panels }: ToolAttributes, { language }: FullDictionary): OfferedTools {
    const same = views === this.#attributes?.views && panels === this.#attributes.panels;
    if (this.#offered && same) return this.#offered;
    this.#attributes = { views, panels };
    this.#offered = readTools(this.#attributes);
    void warn(this.#host, this.#offered.problems, language);
    return this.#offered;
  }
}
