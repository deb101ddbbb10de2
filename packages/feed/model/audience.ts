import { choice, count, list, object, text, type Infer } from '../shape/shape.ts';

export const audienceGroups = [
  'everyone',
  'children',
  'teenagers',
  'young-people',
  'adults',
  'older-people',
  'families',
  'carers',
  'people-with-disabilities',
  'newcomers',
  'jobseekers',
  'volunteers',
  'professionals',
] as const;

/** Whom something is for. Ages are in completed years, both ends included. */
export const audience = object({
  groups: list(choice(audienceGroups)),
  minAge: count(130),
  maxAge: count(130),
  note: text(),
});

export type AudienceGroup = (typeof audienceGroups)[number];
export type Audience = Infer<typeof audience>;
