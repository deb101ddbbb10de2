import { html, nothing } from 'lit';
import type { EnrolmentState, PathEnrolment } from '@vicinia/feed/schedule.js';
import { line, type Part } from '../../details/section.ts';
import { link } from '../../text/link.ts';
import { enrolmentText } from './enrolment-text.ts';
import type { PathContext } from './path-context.ts';

const open: readonly EnrolmentState[] = ['open', 'closing-soon', 'waiting-list'];

/** How it stands with enrolling, and the way to do it while one can. `what` one enrols for is said to those who cannot see. */
export function enrolmentLines({ state, enrolment }: PathEnrolment, what: string, context: PathContext): Part {
  const { words } = context;
  const { url, note } = enrolment;
  const name = words.text(state === 'waiting-list' ? 'waitForSeat' : 'enrol');
  const label = html`${name}<span class="hidden">: <bdi>${what}</bdi></span>`;
  return html`<p class="enrolment" data-state=${state}><bdi>${enrolmentText({ state, enrolment }, context)}</bdi></p>
    ${line([note])}
    ${url && open.includes(state) ? html`<p>${link(url, label, { className: 'button', part: 'button' })}</p>` : nothing}`;
}
