/** What there is to say of a notice beyond its summary: a part that is loaded on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '@vicinia/feed/model.js';
import { localise } from '../card/localise.ts';
import { documentsSection } from '../details/background.ts';
import { contactsSection } from '../details/contacts.ts';
import type { DetailsContext } from '../details/details-context.ts';
import { itemText } from '../details/item-text.ts';

export { loadFullDictionary as loadWords } from '../messages/full-dictionary.ts';
export { default as styles } from '../details/details.css';

export function noticeDetails(notice: Notice, context: DetailsContext): TemplateResult {
  const { text, lang } = localise(notice, context.words.language, context.feedLanguage).description;
  return html`<div class="sections">
    ${text ? html`<div class="section"><div class="prose" dir="auto" lang=${lang ?? nothing}>${itemText(text, notice, context)}</div></div>` : nothing}
    ${contactsSection(notice, context)} ${documentsSection(notice, context)}
  </div>`;
}
