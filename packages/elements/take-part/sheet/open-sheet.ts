import { html, render, type LitElement } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { formatDate } from '../../format/full-date.ts';
import { closeIcon } from '../../icons/close-icon.ts';
import { printIcon } from '../../icons/take-icons.ts';
import { adopt } from '../adopt.ts';
import type { GistContext } from '../gist/gist.ts';
import styles from './sheet-dialog.css';
import { writeSheet } from './sheet-document.ts';

/** More than so many nobody reads on paper, and the browser would be busy with for long. */
const most = 300;

export interface SheetOrder {
  items: readonly Item[];
  /** Of a list; one item alone needs none. */
  title?: string;
}

/** When it was printed, and from which page: whoever finds it on a wall can look for what is true now. */
function footOf({ words, dates }: GistContext): string {
  const today = new Date().toISOString();
  const date = formatDate(today, { language: words.language, timeZone: dates.timeZone });
  return words.text('printedOn', { date, source: location.host + location.pathname });
}

/** Once the frame's empty document is the one that stays: at once, or, in some engines, a moment later. */
function emptyDocument(frame: HTMLIFrameElement, attach: () => void): Promise<Document> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame.contentDocument!), { once: true });
    attach();
  });
}

/**
 * Shows what will be printed, and prints it. The preview is a document of its own in a frame, so that the host page's styles,
 * policy and other content have no part in it. The dialog goes when it is closed.
 */
export async function openSheet(host: LitElement, order: SheetOrder, context: GistContext): Promise<void> {
  const { words } = context;
  const items = order.items.slice(0, most);
  const left = order.items.length - items.length;
  adopt(host, styles);
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet-dialog';
  dialog.lang = words.language;
  dialog.dir = words.direction;
  dialog.setAttribute('part', 'dialog');
  dialog.setAttribute('aria-label', words.text('sheet'));
  dialog.addEventListener('close', () => dialog.remove());
  const frame = document.createElement('iframe');
  frame.className = 'sheet-preview';
  frame.title = words.text('sheet');
  const print = () => {
    frame.contentWindow!.focus();
    frame.contentWindow!.print();
  };
  const content = html`<div class="sheet-bar">
      <p>${words.text('sheet')}</p>
      <button class="button" part="button" @click=${print}>${printIcon}<span>${words.text('print')}</span></button>
      <button class="button" part="button" @click=${() => dialog.close()}>
        ${closeIcon}<span>${words.text('closeSheet')}</span>
      </button>
    </div>
    ${frame}`;
  const target = await emptyDocument(frame, () => {
    render(content, dialog);
    host.renderRoot.append(dialog);
    dialog.showModal();
  });
  // What is pressed in a frame its page does not hear.
  target.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.close();
  });
  writeSheet(
    target,
    {
      items,
      ...(order.title !== undefined && { title: order.title }),
      note: left > 0 ? words.plural('sheetLeft', left) : undefined,
      foot: footOf(context),
    },
    context,
  );
}
