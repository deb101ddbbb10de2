import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { audienceGroupsOf } from '../words/audience-groups.ts';
import { phrase } from '../words/phrase.ts';

/** `7-12`, `18+`, `18-`, `-12`, `da 6 a 10 anni`, in completed years. */
function agesIn(text: string): readonly [number | undefined, number | undefined] {
  const [, upTo] = /^\s*[-–<]\s*(\d{1,3})/.exec(text) ?? [];
  if (upTo !== undefined) return [undefined, Number(upTo)];
  const [least, most] = (text.match(/\d{1,3}/g) ?? []).map(Number);
  return [least, most];
}

const year = (age: number | undefined, round: (value: number) => number) =>
  // Bounds beyond any life are the ways of systems to say that there is none.
  age !== undefined && age >= 0 && round(age) < 120 ? round(age) : undefined;

function agesOf(thing: Thing, audiences: readonly Thing[]): readonly [number | undefined, number | undefined] {
  const range = [thing.one('ageRange', 'beta:ageRange'), ...audiences.map((it) => it.one('suggestedAge'))].find(
    (it) => it.isNode,
  );
  if (range) return [range.one('minValue').number(), range.one('maxValue').number()];
  const text = thing.one('typicalAgeRange', 'ageRange').text();
  if (text !== undefined) return agesIn(text);
  const of = (name: string) =>
    audiences
      .map((it) => it.one(`suggested${name}`, `required${name}`))
      .find((it) => it.exists)
      ?.number();
  return [of('MinAge'), of('MaxAge')];
}

/** Whom it is for: ages, groups, and what else is said of them. */
export function audienceOf(thing: Thing, language: string | undefined) {
  const audiences = thing.nodes('audience', 'serviceAudience', 'educationalAudience');
  const labels = audiences.flatMap((it) => (it.isNode ? it.every('audienceType', 'educationalRole', 'name') : [it]));
  const texts = [...new Set(labels.map((it) => it.plain()).filter((it) => it !== undefined))];
  const [least, most] = agesOf(thing, audiences);
  const only = thing.one('genderRestriction').token() ?? '';
  const restriction = /female/i.test(only)
    ? phrase('women', language)
    : /(^|[^e])male/i.test(only)
      ? phrase('men', language)
      : undefined;
  const notes = [...texts, restriction].filter((it) => it !== undefined);
  return compact({
    groups: audienceGroupsOf(texts.join('. ')),
    minAge: year(least, Math.floor),
    maxAge: year(most, Math.ceil),
    note: notes.join('; '),
  });
}
