import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { localise } from '../card/localise.ts';
import { renderHtml } from '../text/html.ts';
import { link } from '../text/link.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { backgroundSections } from './background.ts';
import { contactsSection } from './contacts.ts';
import type { DetailsContext } from './details-context.ts';
import { section, type Part } from './section.ts';
import { takePartSections } from './take-part.ts';
import { whenSection } from './when.ts';
import { whereSection } from './where.ts';

function textOf(text: string, item: Item, { level }: DetailsContext): unknown {
  const options = { level: level + 2, base: item.url };
  switch (item.descriptionFormat) {
    case 'markdown':
      return renderMarkdown(text, options);
    case 'html':
      return renderHtml(text, options);
    default:
      return paragraphs(text);
  }
}

function description(item: Item, context: DetailsContext): Part {
  const { text, lang } = localise(item, context.words.language, context.feedLanguage).description;
  if (!text) return nothing;
  const content = textOf(text, item, context);
  return section(
    context,
    context.words.text('about'),
    html`<div class="prose" dir="auto" lang=${lang ?? nothing}>${content}</div>`,
  );
}

/** Everything that is known of an item, what one needs to take part first. */
export function renderDetails(item: Item, context: DetailsContext): TemplateResult {
  const { words } = context;
  return html`<div class="sections">
      ${
        item.type === 'initiative'
          ? html`${takePartSections(item, context)}${whenSection(item, context)}${whereSection(item, context)}
            ${contactsSection(item, context)}`
          : nothing
      }
      ${description(item, context)} ${item.type === 'initiative' ? backgroundSections(item, context) : nothing}
    </div>
    ${item.url ? html`<p>${link(item.url, words.text('readPage'), { className: 'page-link', part: 'link' })}</p>` : nothing}`;
}
