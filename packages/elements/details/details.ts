import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '@vicinia/feed/model.js';
import { plainText } from '@vicinia/feed/read.js';
import { localise } from '../card/localise.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { backgroundSections } from './background.ts';
import { contactsSection } from './contacts.ts';
import type { DetailsContext } from './details-context.ts';
import { section, type Part } from './section.ts';
import { takePartSections } from './take-part.ts';
import { whenSection } from './when.ts';
import { whereSection } from './where.ts';

const paragraphs = (text: string) => text.split(/\n+/).map((line) => html`<p>${line}</p>`);

function description(item: Item, context: DetailsContext): Part {
  const { text, lang } = localise(item, context.words.language, context.feedLanguage).description;
  if (!text) return nothing;
  const content =
    item.descriptionFormat === 'markdown'
      ? renderMarkdown(text, { level: context.level + 2 })
      : paragraphs(item.descriptionFormat === 'html' ? plainText(text) : text);
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
    ${item.url ? html`<p><a class="page-link" part="link" href=${item.url}>${words.text('readPage')}</a></p>` : nothing}`;
}
