import type { ContributionKind, Direction } from '../../model/contribution.ts';
import type { AudienceGroup } from '../../model/audience.ts';
import { fitsAge } from '../calendar/fits-age.ts';
import type { Judge } from './judge.ts';
import { judgeNear } from './judge-near.ts';
import { judgeTimes, judgeWeekdays } from './judge-when.ts';
import { points } from './points.ts';
import { stems } from './stems.ts';
import { bitsOf } from './traits.ts';
import type { Wish } from './wish.ts';

function judgeKinds(kinds: readonly ContributionKind[], direction: Direction): Judge {
  const asked = kinds.map((kind) => ({ kind, bit: bitsOf([kind]) }));
  return (traits) => {
    const values = asked.filter(({ bit }) => traits.kinds & bit).map(({ kind }) => kind);
    if (values.length === 0) return undefined;
    return { kind: 'contribution', points: points.contribution * values.length, direction, values };
  };
}

function judgeSkills(text: string): Judge {
  const wanted = stems(text).map((stem) => ` ${stem}`);
  return ({ texts }) => {
    const met = texts.filter(({ words }) => wanted.some((stem) => words.includes(stem)));
    if (met.length === 0) return undefined;
    const count = wanted.filter((stem) => met.some(({ words }) => words.includes(stem))).length;
    return { kind: 'role', points: points.role * count, values: met.map(({ text }) => text) };
  };
}

function judgeHours(wanted: number, direction: Direction): Judge {
  return ({ hours }) => {
    const enough = hours.find(({ weekly }) => (direction === 'seeks' ? weekly <= wanted : weekly >= wanted));
    return enough ? { kind: 'hours', points: points.hours, value: enough.text } : undefined;
  };
}

function judgeLanguages(languages: readonly string[]): Judge {
  const primary = (tag: string) => /^[a-z]*/i.exec(tag)![0].toLowerCase();
  const wanted = languages.map(primary);
  return ({ item }) => {
    const values = (item.languages ?? []).filter((tag) => wanted.includes(tag) || wanted.includes(primary(tag)));
    return values.length > 0 ? { kind: 'language', points: points.language, values } : undefined;
  };
}

function judgeAudience(groups: readonly AudienceGroup[]): Judge {
  return ({ item }) => {
    const own = item.audience?.groups ?? [];
    const values = own.filter((group) => group === 'everyone' || groups.includes(group));
    return values.length > 0 ? { kind: 'audience', points: points.audience, values } : undefined;
  };
}

function judgeAge(age: number): Judge {
  return ({ item: { audience = {} } }) => {
    const { minAge: min, maxAge: max, groups } = audience;
    const said = min !== undefined || max !== undefined || groups !== undefined;
    return said && fitsAge(audience, age) ? { kind: 'age', points: points.age, min, max } : undefined;
  };
}

const judgeCost: Judge = ({ item }) => (item.cost?.free ? { kind: 'free', points: points.free } : undefined);

/** A judge for each part of a wish, in the order in which reasons are told. */
export function judgesOf(wish: Wish, direction: Direction): Judge[] {
  const { kinds, skills, hours, when, near, languages, forWhom, age } = wish;
  const judges: Judge[] = [judgeKinds(kinds, direction)];
  if (skills !== undefined) judges.push(judgeSkills(skills));
  if (hours !== undefined) judges.push(judgeHours(hours, direction));
  if (when) judges.push(judgeWeekdays(when), judgeTimes(when));
  if (near) judges.push(judgeNear(near));
  if (languages?.length) judges.push(judgeLanguages(languages));
  if (forWhom?.length) judges.push(judgeAudience(forWhom));
  if (age !== undefined) judges.push(judgeAge(age));
  if (wish.direction === 'need') judges.push(judgeCost);
  return judges;
}
