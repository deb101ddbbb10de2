import { html, type LitElement, type TemplateResult } from 'lit';
import type { Feed, Item } from '@vicinia/feed/model.js';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { hasDates } from '../../take-part/calendar/calendar-feed.ts';
import type { GistContext } from '../../take-part/gist/gist.ts';
import type { Teller } from '../../take-part/teller.ts';
import type { PanelContext } from '../panel-context.ts';

/** Several items that are taken along together. */
export interface Bundle {
  title: string;
  items: readonly Item[];
}

const gistContext = ({ dates, feedLanguage }: PanelContext, words: FullDictionary): GistContext => ({
  words,
  dates,
  feedLanguage,
});

export function actButton(icon: unknown, label: string, onClick: () => void): TemplateResult {
  return html`<button class="act" part="button" @click=${onClick}>${icon}<span>${label}</span></button>`;
}

/** What can be done with several items, each with code of its own that comes when it is wanted. */
export class BundleActions {
  readonly #host: LitElement;
  readonly #teller: Teller;

  constructor(host: LitElement, teller: Teller) {
    this.#host = host;
    this.#teller = teller;
  }

  toCalendar({ title, items }: Bundle, feed: Feed, words: FullDictionary): void {
    void this.#teller.tried(async () => {
      const { writeCalendarFile } = await import('../../take-part/calendar/write-calendar-file.ts');
      writeCalendarFile({ ...feed, title, items: items.filter(hasDates) });
      this.#teller.tell(words.text('calendarMade'), words);
    }, words);
  }

  print(bundle: Bundle, context: PanelContext, words: FullDictionary): void {
    void this.#teller.tried(async () => {
      const { openSheet } = await import('../../take-part/sheet/open-sheet.ts');
      await openSheet(this.#host, bundle, gistContext(context, words));
    }, words);
  }

  toText(bundle: Bundle, context: PanelContext, words: FullDictionary): void {
    void this.#teller.tried(async () => {
      const { writeTextFile } = await import('../../take-part/text/write-text-file.ts');
      writeTextFile(bundle, gistContext(context, words));
      this.#teller.tell(words.text('textMade'), words);
    }, words);
  }
}
