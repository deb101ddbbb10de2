import { html, nothing } from 'lit';
import type { Audience, Booking, Contribution, Direction, Initiative } from '@vicinia/feed/model.js';
import { otherLanguage } from '../card/localise.ts';
import { formatOccurrence } from '../format/date-format.ts';
import { link } from '../text/link.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { contactLinks } from './contacts.ts';
import { costFacts } from './cost-facts.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, line, section, type Part } from './section.ts';

/** Whom it is for, in a line. */
export function audienceLine({ groups, minAge, maxAge, note }: Audience, { words }: DetailsContext): Part {
  const ages =
    minAge !== undefined && maxAge !== undefined
      ? words.text('ages', { min: minAge, max: maxAge })
      : minAge !== undefined
        ? words.text('agesFrom', { min: minAge })
        : maxAge !== undefined
          ? words.text('agesUpTo', { max: maxAge })
          : undefined;
  return line([groups?.map((group) => words.messages.audience[group]).join(', '), ages, note]);
}

function contributionLine({ kind, amount, roles, note }: Contribution, { words }: DetailsContext) {
  const more = [amount, roles?.join(', '), note].filter(Boolean).join(' · ');
  return html`<strong>${words.messages.contribution[kind]}</strong>${more ? html`: <bdi>${more}</bdi>` : nothing}`;
}

function contributions(item: Initiative, direction: Direction, context: DetailsContext): Part {
  return bullets(
    item.contributions?.filter((it) => it.direction === direction).map((it) => contributionLine(it, context)),
  );
}

function bookingParts(booking: Booking, context: DetailsContext): Part[] {
  const { words, dates } = context;
  const { required, until, note, url } = booking;
  const facts = [
    required === undefined ? undefined : words.text(required ? 'bookingRequired' : 'bookingNotRequired'),
    until && words.text('bookingUntil', { date: formatOccurrence({ start: until }, dates) }),
    note,
  ];
  return [
    line(facts),
    url ? html`<p>${link(url, words.text('book'), { className: 'button' })}</p>` : nothing,
    contactLinks(booking),
  ];
}

/** What someone who wants to join needs first. */
export function takePartSections(item: Initiative, context: DetailsContext): Part {
  const { words } = context;
  const { participation, audience, cost, booking } = item;
  const lang = otherLanguage(item, words.language, context.feedLanguage) ?? nothing;
  const how = participation
    ? html`<div dir="auto" lang=${lang}>
        ${renderMarkdown(participation, { level: context.level + 2, base: item.url })}
      </div>`
    : nothing;
  return html`
    ${section(context, words.text('howToTakePart'), how)}
    ${section(context, words.text('seeks'), contributions(item, 'seeks', context))}
    ${section(context, words.text('offers'), contributions(item, 'offers', context))}
    ${section(context, words.text('forWhom'), audience && audienceLine(audience, context))}
    ${section(context, words.text('cost'), cost && line(costFacts(cost, words)))}
    ${section(context, words.text('booking'), booking && bookingParts(booking, context))}
  `;
}
