import type { Access, wheelchairAccess } from '../../model/place.ts';
import { fold } from '../../query/fold.ts';
import { compact } from '../compact.ts';

type WheelchairAccess = (typeof wheelchairAccess)[number];

const no =
  /\b(?:no|not|non|nessun\w*|without|senza|kein\w*|nicht|pas|sans)\s+(?:\w+\s+){0,2}(?:wheelchair|access|suitable|possib|adatt|sedi|carrozz|rollstuhl|fauteuil|toilet|bagn)|\b(?:unsuitable|inaccessib)/;
const partly = /\b(part(ial|ly|e|ially)|limit|parzial|teilweise|partiel|some (rooms|areas)|alcun)/;
const wheelchair =
  /\b(wheelchair|step-?free|sedi[ae] a rotelle|carrozz|rollstuhl|fauteuil roulant|barrier-?free|barrierefrei|senza barriere)/;
const toilet = /\b(toilet|wc\b|bagn[oi]|restroom|changing places|toilette)/;
const hearing = /\b(hearing|induction|loop\b|t-coil|udit|sord|hor(schleife|anlage)|sign language|bsl\b|lis\b|gebarden)/;
const parking = /\b(parking|car ?park|parchegg|parkplatz|blue badge)/;
const transport = /\b(bus\b|bus stop|autobus|metro|tram\b|train|treno|stazione|public transport|fermata|haltestelle)/;

const grade = (text: string): WheelchairAccess => (partly.test(text) ? 'partly' : no.test(text) ? 'no' : 'yes');

const other =
  /\b(lift|elevator|ascensor|aufzug|ramp|rampa|rampe|braille|tactile|guide dog|assistance dog|cani guida|changing places|hoist|accessib|disab)/;

/** Does a text, an amenity's name for example, speak of getting in and about at all? */
export const isAboutAccess = (text: string): boolean =>
  [wheelchair, toilet, hearing, parking, transport, other].some((pattern) => pattern.test(fold(text)));

/** Sentences in a row, whether or not they end as sentences do. */
const join = (list: readonly string[]) =>
  [...new Set(list)].reduce((all, it) => (all === '' ? it : `${all}${/[.!?;:]$/.test(all) ? ' ' : '; '}${it}`), '');

/**
 * What sentences about a place say of getting in and about. What concerns wheelchairs and toilets stays in the note too,
 * since a sentence says more than yes or no.
 */
export function accessOf(texts: readonly string[]): Access | undefined {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.;!?])\s+|\n+/))
    .map((it) => it.trim())
    .filter(Boolean);
  const of = (pattern: RegExp) => sentences.filter((sentence) => pattern.test(fold(sentence)));
  const first = (pattern: RegExp) => of(pattern).map((sentence) => grade(fold(sentence)))[0];
  const told = [hearing, parking, transport];
  const rest = sentences.filter((sentence) => !told.some((pattern) => pattern.test(fold(sentence))));
  const loops = of(hearing);
  return compact({
    wheelchair: first(wheelchair),
    toilet: of(toilet).some((it) => /access|disab|wheelchair|invalid|behinder/.test(fold(it)))
      ? first(toilet)
      : undefined,
    hearing: join(loops),
    parking: join(of(parking).filter((it) => !loops.includes(it))),
    transport: join(of(transport).filter((it) => !loops.includes(it))),
    note: join(rest),
  });
}
