import { html, nothing } from 'lit';
import { instrumentStates, type Instrument, type InstrumentState } from '@vicinia/feed/model.js';
import { endOf } from '@vicinia/feed/schedule.js';
import { contract } from '../format/contract.ts';
import { formatDate } from '../format/full-date.ts';
import type { DetailsContext } from './details-context.ts';
import type { Part } from './section.ts';

const isOver = (day: string | undefined, { dates }: DetailsContext) =>
  day !== undefined && endOf(day, dates.timeZone) <= dates.now;

/** A notice is neither looked at nor signed before it holds. */
const isSigned = ({ kind, signed, expires }: Instrument) =>
  signed !== undefined || (expires !== undefined && kind !== 'public-notice');

/** How far an instrument has come: what its state says, unless its last day is over; else what its dates do. */
function stateOf(instrument: Instrument, context: DetailsContext): InstrumentState | undefined {
  if (isOver(instrument.expires, context)) return 'expired';
  return (
    instrument.state ?? (isSigned(instrument) ? 'signed' : instrument.proposed === undefined ? undefined : 'proposed')
  );
}

/** Each step with the words for its day, where that is known. */
function daysOf(instrument: Instrument, context: DetailsContext) {
  const { proposed, signed, expires } = instrument;
  const expired = isOver(expires, context);
  // What is said to have expired before its day has no day to tell.
  const last = instrument.state === 'expired' && !expired ? undefined : expires;
  return {
    proposed: { day: proposed, name: 'proposedOn' },
    'in-review': { day: undefined, name: 'proposedOn' },
    signed: { day: signed, name: 'signedOn' },
    expired: { day: last, name: expired ? 'expiredOn' : 'expiresOn' },
  } as const;
}

/** The way of an instrument, step by step, the one that it has come to marked; nothing where no step is known. */
export function timeline(instrument: Instrument, context: DetailsContext): Part {
  const { words, dates } = context;
  const state = stateOf(instrument, context);
  const days = daysOf(instrument, context);
  const goesAllTheWay = state !== undefined && instrument.kind !== 'public-notice';
  // That it will expire is worth a step only where one knows when.
  const steps = instrumentStates.filter(
    (step) => step === state || days[step].day !== undefined || (goesAllTheWay && step !== 'expired'),
  );
  if (steps.length === 0) return nothing;
  const text = (step: InstrumentState) => {
    const { day, name } = days[step];
    if (!day) return words.messages.instrumentState[step];
    const said = contract(words.text(name, { date: formatDate(day, dates) }), words.language);
    return html`<time datetime=${day}>${said}</time>`;
  };
  const at = state === undefined ? -1 : steps.indexOf(state);
  return html`<ol class="timeline" role="list">
    ${steps.map(
      (step, i) =>
        html`<li class=${i < at ? 'done' : nothing} aria-current=${i === at ? 'step' : nothing}>${text(step)}</li>`,
    )}
  </ol>`;
}
