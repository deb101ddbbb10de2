import { choice, object, text, type Infer } from '../shape/shape.ts';

export const promoterKinds = ['public-body', 'business', 'association', 'family-network', 'informal-group'] as const;

/** Who starts, supports, provides or organises something. */
export const party = object({ name: text(), kind: choice(promoterKinds), url: text('url') }, ['name']);

export type PromoterKind = (typeof promoterKinds)[number];
export type Party = Infer<typeof party>;
