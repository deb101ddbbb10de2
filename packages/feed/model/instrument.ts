import { choice, object, text, type Infer } from '../shape/shape.ts';

export const instrumentKinds = [
  'collaboration-pact',
  'co-design',
  'co-programming',
  'agreement',
  'concession',
  'public-notice',
] as const;
export const instrumentStates = ['proposed', 'in-review', 'signed', 'expired'] as const;

/** The legal form of an initiative, where there is one, and how far it has come. */
export const instrument = object(
  {
    kind: choice(instrumentKinds),
    state: choice(instrumentStates),
    title: text(),
    document: text('url'),
    proposed: text('day'),
    signed: text('day'),
    expires: text('day'),
  },
  ['kind'],
);

export type InstrumentKind = (typeof instrumentKinds)[number];
export type InstrumentState = (typeof instrumentStates)[number];
export type Instrument = Infer<typeof instrument>;
