import { html, nothing, type TemplateResult } from 'lit';
import type { Training } from '@vicinia/feed/model.js';
import { instantOf, isDay, nextSession, pathEnrolment, type NextSession } from '@vicinia/feed/schedule.js';
import { heading } from '../../card/heading.ts';
import { formatSoon } from '../../format/soon-format.ts';
import { takePartActions } from '../../take-part/take-part.ts';
import { enrolmentLines } from './enrolment-lines.ts';
import type { PathContext } from './path-context.ts';
import { sessionLines } from './session-lines.ts';

/** How soon it is, while somebody is there to be told. */
function soonOf({ session: { start } }: NextSession, { words, dates, onPage, isSnapshot }: PathContext) {
  if (onPage || isSnapshot) return undefined;
  const isOn = !isDay(start) && instantOf(start, dates.timeZone) <= dates.now;
  return isOn ? words.text('inProgress') : formatSoon(start, dates);
}

function moduleLine({ module, at }: NextSession, { title, modules = [] }: Training, { words }: PathContext) {
  if (module.title === title) return undefined;
  const number = modules.length > 1 ? `${words.text('moduleNumber', { n: words.number(at + 1) })}: ` : '';
  return number + module.title;
}

/** Nothing is to come, or no date is known: what is left is whether one can enrol. */
function withoutDate(item: Training, context: PathContext): TemplateResult | typeof nothing {
  const { words, dates } = context;
  const known = pathEnrolment(item, dates.timeZone, dates.now);
  const had = item.modules?.some(({ sessions }) => sessions?.length);
  if (!had && !known) return nothing;
  return html`<div class="next" part="next">
    ${had ? html`<p>${words.text('noNextSession')}</p>` : nothing}
    ${known && known.state !== 'past' ? enrolmentLines(known, item.title, context) : nothing}
  </div>`;
}

/** The next session and how to come to it, and what one can do with the path. */
export function nextSection(item: Training, context: PathContext): TemplateResult {
  const { words, dates, level, isSnapshot, onPage } = context;
  const next = nextSession(item, dates.timeZone, dates.now);
  const options = next && { soon: soonOf(next, context), of: moduleLine(next, item, context), forPath: true };
  return html`${
    next
      ? html`<section class="next" part="next">
          ${heading(level + 1, words.text('nextDate'), 'next-title')}${sessionLines(next.session, item, context, options)}
        </section>`
      : withoutDate(item, context)
  }
  ${onPage ? nothing : html`<div class="acts-room">${isSnapshot ? nothing : takePartActions(item, context)}</div>`}`;
}
