import { choice, list, object, text, type Infer } from '../shape/shape.ts';

export const contributionKinds = ['time', 'care', 'skills', 'money', 'space', 'goods'] as const;
export const directions = ['offers', 'seeks'] as const;

/** What an initiative offers to people or seeks from them. `amount` is in words: "2 ore a settimana". */
export const contribution = object(
  {
    kind: choice(contributionKinds),
    direction: choice(directions),
    amount: text(),
    roles: list(text()),
    note: text(),
  },
  ['kind', 'direction'],
);

export type ContributionKind = (typeof contributionKinds)[number];
export type Direction = (typeof directions)[number];
export type Contribution = Infer<typeof contribution>;
