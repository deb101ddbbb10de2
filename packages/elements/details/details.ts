import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { localise, otherLanguage } from '../card/localise.ts';
import { takePartActions } from '../take-part/take-part.ts';
import { link } from '../text/link.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { backgroundSections, documentsSection } from './background.ts';
import { contactsSection } from './contacts.ts';
import type { DetailsContext } from './details-context.ts';
import { itemText } from './item-text.ts';
import { otherLanguagesSection } from './other-languages.ts';
import { pictures } from './pictures.ts';
import { relatedSections } from './related.ts';
import { section, type Part } from './section.ts';
import { sourceLines } from './source.ts';
import { takePartSections } from './take-part.ts';
import { whenSection } from './when.ts';
import { whereSection } from './where.ts';

/** The item in easy words, before all else; a page of its own has that in its head. */
export function plainSummary(item: Item, { words, feedLanguage, ...context }: DetailsContext): Part {
  const text = item.plainSummary;
  if (!text || context.onPage) return nothing;
  const lang = otherLanguage(item, words.language, feedLanguage) ?? nothing;
  const content = html`<div dir="auto" lang=${lang}>${paragraphs(text)}</div>`;
  return section({ words, feedLanguage, ...context }, words.text('plainSummary'), content, 'plain');
}

/** What it is about, at length. */
export function description(item: Item, context: DetailsContext): Part {
  const { text, lang } = localise(item, context.words.language, context.feedLanguage).description;
  if (!text) return nothing;
  const content = html`<div class="prose" dir="auto" lang=${lang ?? nothing}>${itemText(text, item, context)}</div>`;
  return section(context, context.words.text('about'), content);
}

/** Everything that is known of an item, what one needs to take part first. */
export function renderDetails(item: Item, context: DetailsContext): TemplateResult {
  const { words, onPage } = context;
  const isInitiative = item.type === 'initiative';
  const readPage = { className: 'page-link', part: 'link' };
  return html`${takePartActions(item, context)}
    <div class="sections">
      ${plainSummary(item, context)}
      ${
        isInitiative
          ? html`${takePartSections(item, context)}${whenSection(item, context)}${whereSection(item, context)}
            ${contactsSection(item, context)}`
          : nothing
      }
      ${description(item, context)} ${isInitiative ? backgroundSections(item, context) : nothing}
      ${documentsSection(item, context)} ${otherLanguagesSection(item, context)} ${relatedSections(item, context)}
    </div>
    ${pictures(item, context)} ${sourceLines(item, context)}
    ${item.url && !onPage ? html`<p>${link(item.url, words.text('readPage'), readPage)}</p>` : nothing}`;
}
