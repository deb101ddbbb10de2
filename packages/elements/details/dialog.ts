import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Item } from '@vicinia/feed/model.js';
import { heading } from '../card/heading.ts';
import { localise } from '../card/localise.ts';
import type { DetailsContext } from './details-context.ts';
import { renderDetails } from './details.ts';

/** Only what is in the page can be shown over it, and it is there once the rendering is done. */
const show = (element: Element | undefined) => {
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) element.showModal();
  });
};

/** The details of an item over the page. A listing's headings begin anew there. */
export function renderDialog(
  item: Item,
  context: DetailsContext,
  onClose: () => void,
  render: (item: Item, context: DetailsContext) => unknown = renderDetails,
): TemplateResult {
  const { words, level } = context;
  const { title } = localise(item, words.language, context.feedLanguage);
  // With keys a dialog is closed by Escape, which is the browser's business.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<dialog
    class="dialog"
    part="dialog"
    lang=${words.language}
    dir=${words.direction}
    aria-label=${title.text}
    ${ref(show)}
    @close=${onClose}
    @click=${(event: Event) => {
      const dialog = event.currentTarget as HTMLDialogElement;
      if (event.target === dialog) dialog.close();
    }}
  >
    <div class="dialog-body">
      <form method="dialog"><button class="disclosure" part="button">${words.text('hideDetails')}</button></form>
      ${heading(level, html`<bdi lang=${title.lang ?? nothing}>${title.text}</bdi>`, 'title')} ${render(item, context)}
    </div>
  </dialog>`;
}
