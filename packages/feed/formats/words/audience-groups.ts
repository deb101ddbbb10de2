import type { AudienceGroup } from '../../model/audience.ts';
import { words } from '../../query/fold.ts';

// Beginnings of words, Italian first; accents are gone, letters small.
const groups: readonly (readonly [AudienceGroup, RegExp])[] = [
  [
    'everyone',
    /\b(?:tutt[ie]\b|cittadinanza|cittadin[ie]\b|chiunque|everyone|everybody|all ages|alle\b|tous public|tout public)/,
  ],
  ['children', /\b(?:bambin|bimb|infanzia|minori\b|children|kids|kinder|enfants|ninos)/],
  ['teenagers', /\b(?:ragazz|adolescent|preadolescent|teen|jugendliche)/],
  ['young-people', /\b(?:giovan|student|young|youth|jeunes|junge\b)/],
  ['adults', /\b(?:adult|erwachsene)/],
  ['older-people', /\b(?:anzian|terza eta|over (?:60|65|70)|pensionat|senior|older|elderly|aines)/],
  ['families', /\b(?:famigli|genitor|families|family|parents|familien|familles)/],
  ['carers', /\b(?:caregiver|care giver|carers?\b|familiari (?:di|che)|assistenti familiari|badanti)/],
  ['people-with-disabilities', /\b(?:disabil|diversamente abil|handicap|menschen mit behinderung)/],
  [
    'newcomers',
    /\b(?:stranier|migrant|immigrat|rifugiat|richiedenti asilo|nuov[ie] (?:cittadin|arrivat)|newcomer|refugee)/,
  ],
  ['jobseekers', /\b(?:disoccupat|inoccupat|in cerca di (?:lavoro|occupazione)|jobseeker|job seeker|unemployed)/],
  ['volunteers', /\b(?:volontar|volunteer)/],
  [
    'professionals',
    /\b(?:operator|professionist|insegnant|docent|assistenti social|educator|professional|imprese\b|aziende\b|enti del terzo settore)/,
  ],
];

/** The groups that words name ("Anziani, famiglie", "Cittadini"): for lists of terms, since sentences name others too. */
export function audienceGroupsOf(text: string): AudienceGroup[] {
  const folded = words(text).join(' ');
  return groups.filter(([, pattern]) => pattern.test(folded)).map(([group]) => group);
}
