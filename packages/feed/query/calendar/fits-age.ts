import type { Audience, AudienceGroup } from '../../model/audience.ts';

/**
 * The ages, in completed years and both included, that a group's name is commonly taken to mean. They overlap on purpose:
 * nobody should be sent away by a word.
 */
const agesOfGroups: Partial<Record<AudienceGroup, readonly [min: number, max: number]>> = {
  children: [0, 13],
  teenagers: [11, 19],
  'young-people': [15, 35],
  adults: [18, Infinity],
  'older-people': [60, Infinity],
};

/**
 * Is something for people of an age? What it says in years decides; else the groups that have to do with age; who says
 * `everyone`, or nothing of age, sends nobody away.
 */
export function fitsAge({ minAge, maxAge, groups = [] }: Audience, age: number): boolean {
  if (minAge !== undefined || maxAge !== undefined) return age >= (minAge ?? 0) && age <= (maxAge ?? Infinity);
  let bounded = false;
  for (const group of groups) {
    const [min, max] = agesOfGroups[group] ?? [];
    if (group === 'everyone' || (age >= min! && age <= max!)) return age >= 0;
    bounded ||= min !== undefined;
  }
  return age >= 0 && !bounded;
}
