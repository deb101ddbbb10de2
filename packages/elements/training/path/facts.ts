import { html, nothing, type TemplateResult } from 'lit';
import type { Training } from '@vicinia/feed/model.js';
import { pathEnrolment, pathHours } from '@vicinia/feed/schedule.js';
import { otherLanguage } from '../../card/localise.ts';
import { partyLine } from '../../details/background.ts';
import { costFacts } from '../../details/cost-facts.ts';
import { bullets, line } from '../../details/section.ts';
import { audienceLine } from '../../details/take-part.ts';
import { formatList } from '../../format/list-format.ts';
import { enrolmentText } from './enrolment-text.ts';
import type { PathContext } from './path-context.ts';

/** One thing to know under its name; nothing where it is not known. */
function fact(name: string, content: unknown, kind = ''): TemplateResult | typeof nothing {
  if (content === undefined || content === nothing || content === '') return nothing;
  return html`<div class=${`path-fact ${kind}`.trim()}>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;
}

/** How long it takes: hours, modules, sessions. */
function durationText(item: Training, { words }: Pick<PathContext, 'words'>): string {
  const { modules = [] } = item;
  const hours = pathHours(item);
  const sessions = modules.flatMap((module) => module.sessions ?? []).length;
  return [
    hours !== undefined && words.plural('hours', hours),
    modules.length > 1 && words.plural('moduleCount', modules.length),
    sessions > 0 && words.plural('sessionCount', sessions),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Who gives it and for whom, what one learns, what it takes and costs, what one gets. */
export function factsSection(item: Training, context: PathContext): TemplateResult | typeof nothing {
  const { words, dates, feedLanguage } = context;
  const { promoter, provider, partners, audience, outcomes, prerequisites, level, mode, cost, certificate } = item;
  const { facet, levelKind, modeKind } = words.messages;
  const lang = otherLanguage(item, words.language, feedLanguage) ?? nothing;
  // In the path's own words.
  const said = (text: string | undefined) => text && html`<span dir="auto" lang=${lang}>${text}</span>`;
  const known = pathEnrolment(item, dates.timeZone, dates.now);
  const enrolment = [known && enrolmentText(known, context), item.enrolment?.note];
  const facts = [
    fact(words.text('promotedByWhom'), promoter && html`<p>${partyLine(promoter, context)}</p>`),
    fact(words.text('provider'), provider && html`<p>${partyLine(provider, context)}</p>`),
    fact(words.text('partners'), bullets(partners?.map((it) => partyLine(it, context)))),
    fact(words.text('forWhom'), audience && audienceLine(audience, context)),
    fact(words.text('outcomes'), bullets(outcomes?.map(said)), 'outcomes'),
    fact(words.text('prerequisites'), said(prerequisites)),
    fact(facet.level, level && levelKind[level]),
    fact(words.text('duration'), durationText(item, context)),
    fact(facet.mode, mode && modeKind[mode]),
    fact(words.text('cost'), cost && line(costFacts(cost, words))),
    fact(words.text('certificate'), said(certificate)),
    fact(facet.enrolment, line(enrolment)),
    fact(words.text('areaServed'), item.areaServed && html`<bdi>${formatList(item.areaServed, words.language)}</bdi>`),
  ];
  return facts.every((it) => it === nothing) ? nothing : html`<dl class="path-facts" part="facts">${facts}</dl>`;
}
