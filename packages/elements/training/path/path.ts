import { html, nothing, type TemplateResult } from 'lit';
import type { Training } from '@vicinia/feed/model.js';
import { zoneOf } from '@vicinia/feed/schedule.js';
import { documentsSection } from '../../details/background.ts';
import { contactsSection } from '../../details/contacts.ts';
import { description, plainSummary } from '../../details/details.ts';
import { otherLanguagesSection } from '../../details/other-languages.ts';
import { pictures } from '../../details/pictures.ts';
import { relatedSections } from '../../details/related.ts';
import { sourceLines } from '../../details/source.ts';
import { link } from '../../text/link.ts';
import { factsSection } from './facts.ts';
import { leadsToSection } from './leads-to.ts';
import { modulesSection } from './modules.ts';
import { nextSection } from './next.ts';
import type { PathContext } from './path-context.ts';
import { pathSections, type PathSection } from './path-sections.ts';

const parts: Record<PathSection, (item: Training, context: PathContext) => unknown> = {
  next: nextSection,
  facts: factsSection,
  about: (item, context) => html`${plainSummary(item, context)}${description(item, context)}`,
  modules: modulesSection,
  'leads-to': leadsToSection,
  contacts: contactsSection,
  more: (item, context) =>
    html`${documentsSection(item, context)} ${otherLanguagesSection(item, context)} ${relatedSections(item, context)}
    ${pictures(item, context)} ${sourceLines(item, context)}
    ${
      item.url && !context.onPage
        ? html`<p>${link(item.url, context.words.text('readPage'), { className: 'page-link', part: 'link' })}</p>`
        : nothing
    }`,
};

/** All that is known of a training path, in the order in which one needs it. */
export function renderPath(item: Training, { dates, ...context }: PathContext): TemplateResult {
  const own = { ...context, dates: { ...dates, timeZone: zoneOf(item, dates.timeZone) } };
  return html`<div class="path">${(context.sections ?? pathSections).map((name) => parts[name](item, own))}</div>`;
}
