import { html, nothing } from 'lit';
import type { Audience, Booking, Contribution, Cost, Direction, Initiative } from '@vicinia/feed/model.js';
import { otherLanguage } from '../card/localise.ts';
import { formatOccurrence } from '../format/date-format.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { contactLinks } from './contacts.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

function audienceText({ groups, minAge, maxAge, note }: Audience, { words }: DetailsContext): string {
  const ages =
    minAge !== undefined && maxAge !== undefined
      ? words.text('ages', { min: minAge, max: maxAge })
      : minAge !== undefined
        ? words.text('agesFrom', { min: minAge })
        : maxAge !== undefined
          ? words.text('agesUpTo', { max: maxAge })
          : undefined;
  return [groups?.map((group) => words.messages.audience[group]).join(', '), ages, note].filter(Boolean).join(' · ');
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

function price(amount: number, currency: string, language: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(amount);
  } catch {
    // What is no currency code ("euro") stands as it was written.
    return `${new Intl.NumberFormat(language).format(amount)} ${currency}`;
  }
}

function costText({ free, amount, currency = 'EUR', note }: Cost, { words }: DetailsContext): string {
  const what =
    amount !== undefined && amount > 0
      ? price(amount, currency, words.language)
      : free === undefined
        ? undefined
        : words.text(free ? 'free' : 'notFree');
  return [what, note].filter(Boolean).join(' · ');
}

function bookingContent(booking: Booking, context: DetailsContext) {
  const { words, dates } = context;
  const { required, until, note, url } = booking;
  const facts = [
    required === undefined ? undefined : words.text(required ? 'bookingRequired' : 'bookingNotRequired'),
    until && words.text('bookingUntil', { date: formatOccurrence({ start: until }, dates) }),
    note,
  ];
  return html`<p dir="auto">${facts.filter(Boolean).join(' · ')}</p>
    ${url ? html`<p><a class="button" href=${url}>${words.text('book')}</a></p>` : nothing} ${contactLinks(booking)}`;
}

/** What someone who wants to join needs first. */
export function takePartSections(item: Initiative, context: DetailsContext): Part {
  const { words } = context;
  const { participation, audience, cost, booking } = item;
  const lang = otherLanguage(item, words.language, context.feedLanguage) ?? nothing;
  const how = participation
    ? html`<div dir="auto" lang=${lang}>${renderMarkdown(participation, { level: context.level + 2 })}</div>`
    : nothing;
  return html`
    ${section(context, words.text('howToTakePart'), how)}
    ${section(context, words.text('seeks'), contributions(item, 'seeks', context))}
    ${section(context, words.text('offers'), contributions(item, 'offers', context))}
    ${section(context, words.text('forWhom'), audience && html`<p dir="auto">${audienceText(audience, context)}</p>`)}
    ${section(context, words.text('cost'), cost && html`<p dir="auto">${costText(cost, context)}</p>`)}
    ${section(context, words.text('booking'), booking && bookingContent(booking, context))}
  `;
}
