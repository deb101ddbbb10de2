import type { PromoterKind } from '../../model/party.ts';
import { formats } from '../../shape/format.ts';
import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { promoterKind } from '../words/promoter-kind.ts';

const kinds: readonly (readonly [RegExp, PromoterKind])[] = [
  [/^(Government|Library|.*School$|CollegeOrUniversity|PublicToilet|CityHall)/, 'public-body'],
  [/^(NGO|SportsClub|.*Association$)/, 'association'],
  [/^(LocalBusiness|Corporation|.*Business$|.*Store$)/, 'business'],
];

function kindOf(party: Thing, name: string): PromoterKind | undefined {
  const byType = kinds.find(([pattern]) => party.types.some((type) => pattern.test(type)))?.[1];
  return party.is('GovernmentOrganization', 'NGO') ? byType : (promoterKind(name) ?? byType);
}

const personName = (party: Thing) =>
  [party.one('givenName').plain(), party.one('familyName').plain()].filter(Boolean).join(' ') || undefined;

/** What an agent is called: an organisation, a person, or a text. An address alone is called by its host. */
export function nameOf(party: Thing): string | undefined {
  const name = party.label() ?? (party.isNode ? personName(party) : undefined);
  return name !== undefined && formats.url(name) ? new URL(name).hostname : name;
}

export function partyOf(party: Thing) {
  const name = nameOf(party);
  if (name === undefined) return undefined;
  const site = party.isNode ? party.one('url', 'sameAs') : party;
  const address = site.isNode ? site.id : site.at.value;
  return compact({ name, kind: kindOf(party, name), url: formats.url(String(address)) ? String(address) : undefined });
}

/** Types where names are wanted are what some systems write when nobody has filled in a name. */
const isBlank = (thing: Thing) =>
  !thing.isNode && /^(Organization|Person|PerformingGroup|Thing)$/.test(String(thing.at.value));

/** Several, without repetitions. */
export function partiesOf(things: readonly Thing[]) {
  const parties = things
    .filter((it) => !isBlank(it))
    .map(partyOf)
    .filter((it) => it !== undefined);
  return parties.filter((party, i) => parties.findIndex((it) => it.name === party.name) === i);
}

/** People by name and what they do, as a session has its teachers. */
export function teachersOf(thing: Thing) {
  return thing
    .every('leader', 'instructor', 'performer')
    .map((it) => compact({ name: nameOf(it), role: it.isNode ? it.one('jobTitle').label() : undefined }))
    .filter((it) => it?.name !== undefined);
}
