import { html, nothing } from 'lit';
import type { Session, Training } from '@vicinia/feed/model.js';
import { enrolmentState, sessionEnrolment } from '@vicinia/feed/schedule.js';
import { otherLanguage } from '../../card/localise.ts';
import { line, type Part } from '../../details/section.ts';
import { accessOf, placeAddress, routeLink } from '../../details/where.ts';
import { formatOccurrence } from '../../format/date-format.ts';
import { formatList } from '../../format/list-format.ts';
import { link } from '../../text/link.ts';
import { enrolmentLines } from './enrolment-lines.ts';
import type { PathContext } from './path-context.ts';

function whenLine({ start, end, status }: Session, soon: string | undefined, { words, dates }: PathContext): Part {
  const isOff = status === 'cancelled' || status === 'postponed';
  const date = formatOccurrence({ start, ...(end && { end }) }, dates);
  return html`<p class="session-date">
    <time class=${isOff ? 'off' : nothing} datetime=${start}>${date}</time>
    ${status ? html`<strong class="badge" part="badge">${words.text(status)}</strong>` : nothing}
    ${soon ? html`<strong class="soon">${soon}</strong>` : nothing}
  </p>`;
}

function whereLines({ place, link: address }: Session, context: PathContext): Part[] {
  const { words } = context;
  return [
    place ? html`${placeAddress(place)}${line(accessOf(place, context))}${routeLink(place, context)}` : nothing,
    address ? html`<p>${link(address, words.text('joinOnline'), { className: 'way' })}</p>` : nothing,
  ];
}

/** Seats, where nothing else says that none is left. */
function seatsText({ seats, seatsLeft }: Session, { words }: PathContext): string | undefined {
  if (seatsLeft === 0) return undefined;
  if (seatsLeft === undefined) return seats === undefined ? undefined : words.text('seats', { n: words.number(seats) });
  const n = words.number(seatsLeft);
  return seats === undefined
    ? words.text('seatsLeft', { n })
    : words.text('seatsLeftOf', { n, total: words.number(seats) });
}

interface SessionOptions {
  /** How soon it is. */
  soon?: string | undefined;
  /** What it belongs to, where that is not said above it. */
  of?: string | undefined;
  /** It stands for the whole path, so the way to enrol for that is shown, too. */
  forPath?: boolean;
}

/** When and where a session is, with whom, and how to come to it. */
export function sessionLines(session: Session, path: Training, context: PathContext, options: SessionOptions = {}) {
  const { words, dates, feedLanguage } = context;
  const { title, mode, note, teachers, seatsLeft } = session;
  const lang = otherLanguage(path, words.language, feedLanguage) ?? nothing;
  const enrolment = sessionEnrolment(session, path);
  const state = enrolmentState({ ...session, enrolment }, dates.timeZone, dates.now);
  // What holds for the whole path is not said again at each session, but that there is no seat is.
  const isTold = state && state !== 'past' && (options.forPath || session.enrolment || seatsLeft === 0);
  // Each keeps its own direction within the sentence.
  const who = teachers?.map(({ name, role }) => `\u2068${role ? `${name} (${role})` : name}\u2069`);
  return html`<div class="session-part">
      ${whenLine(session, options.soon, context)}
      ${options.of ? html`<p dir="auto" lang=${lang}>${options.of}</p>` : nothing}
      ${title ? html`<p class="session-title" dir="auto" lang=${lang}>${title}</p>` : nothing}
      ${note ? html`<p dir="auto" lang=${lang}>${note}</p>` : nothing}
      ${state === 'past' ? nothing : line([seatsText(session, context)])}
      ${isTold ? enrolmentLines({ state, enrolment }, title ?? path.title, context) : nothing}
    </div>
    <div class="session-part">
      ${mode ? html`<p>${words.messages.modeKind[mode]}</p>` : nothing} ${whereLines(session, context)}
      ${line([who && words.text('teachers', { names: formatList(who, words.language) })])}
    </div>`;
}
