import { html, nothing, type TemplateResult } from 'lit';
import type { Audience, Notice } from '@vicinia/feed/model.js';
import { zoneOf } from '@vicinia/feed/schedule.js';
import { fact } from '../card/fact.ts';
import { formatList } from '../format/list-format.ts';
import { calendarIcon, peopleIcon, placeIcon } from '../icons/icons.ts';
import type { NoticeDictionary } from '../messages/notice-dictionary.ts';
import type { NoticeContext } from './notice-context.ts';
import { periodText } from './period-text.ts';

function agesText({ minAge, maxAge }: Audience, words: NoticeDictionary): string | undefined {
  if (minAge === undefined && maxAge === undefined) return undefined;
  const ages = maxAge === undefined ? `${minAge}+` : `${minAge ?? 0}–${maxAge}`;
  return `${words.messages.facet.age}: ${ages}`;
}

/** Whom it concerns; nothing where that is everyone and no more. */
function audienceText(audience: Audience, words: NoticeDictionary): string {
  const { groups = [], note } = audience;
  const names = groups.map((group) => words.messages.audience[group]);
  const all = groups.length === 1 && groups[0] === 'everyone';
  const known = [all ? undefined : names.join(' · '), agesText(audience, words)];
  return [...known, note].filter(Boolean).join(' · ');
}

/** What one looks for in a notice: until when, where, whom it concerns. */
export function noticeFacts(notice: Notice, { words, dates }: NoticeContext): TemplateResult | typeof nothing {
  const when = periodText(notice, words, { ...dates, timeZone: zoneOf(notice, dates.timeZone) });
  const where = formatList(notice.areaServed ?? [], words.language);
  const whom = notice.audience && audienceText(notice.audience, words);
  if (!when && !where && !whom) return nothing;
  const { when: whenLabel, municipality, audience } = words.messages.facet;
  const line = (label: string, icon: TemplateResult, text: string | undefined) =>
    text ? fact(label, icon, html`<bdi>${text}</bdi>`) : nothing;
  return html`<dl class="facts">
    ${line(whenLabel, calendarIcon, when)} ${line(municipality, placeIcon, where)} ${line(audience, peopleIcon, whom)}
  </dl>`;
}
