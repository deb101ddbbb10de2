import type { PromoterKind } from '../../model/party.ts';
import { words } from '../../query/fold.ts';

// Beginnings of words, Italian first, then the languages of feeds in the wild. The first kind that matches wins: an
// "associazione di famiglie" is an association, a "cooperativa sociale del Comune" a business.
const kinds: readonly (readonly [PromoterKind, readonly string[]])[] = [
  ['family-network', ['famigli', 'genitor', 'mamme', 'papa', 'familie', 'famill', 'parent']],
  ['informal-group', ['gruppo', 'grupp', 'comitat', 'vicin', 'abitant', 'inquilin', 'condomin', 'collettiv', 'banda', 'circolo', 'group', 'neighbour', 'neighbor']],
  ['business', ['cooperativ', 'coop', 'impres', 'aziend', 'societa', 'srl', 'spa', 'snc', 'studio', 'negozi', 'bottega', 'farmacia', 'ditta', 'company', 'ltd', 'limited', 'gmbh', 'business']],
  ['association', ['associazion', 'aps', 'odv', 'onlus', 'fondazion', 'pro loco', 'proloco', 'parrocchi', 'caritas', 'auser', 'arci', 'acli', 'polisportiv', 'asd', 'volontar', 'association', 'charity', 'verein', 'foundation', 'trust', 'society', 'club']],
  ['public-body', ['comune', 'municipio', 'municipal', 'unione', 'provincia', 'regione', 'ausl', 'asl', 'azienda usl', 'asp', 'serviz', 'biblioteca', 'scuol', 'istitut', 'prefettura', 'ministero', 'council', 'city of', 'stadt', 'gemeinde', 'mairie', 'nhs', 'department', 'library', 'school']],
];

/** Words that settle the matter wherever they stand. */
const certain: readonly (readonly [PromoterKind, RegExp])[] = [
  ['association', /\b(aps|odv|onlus|ets|asd|associazione|fondazione|pro ?loco)\b/],
  ['business', /\b(srl|spa|snc|sas|s r l|s p a|coop(erativa)?)\b/],
  ['public-body', /^(comune|unione|provincia|regione|ausl|asl|asp|azienda usl|servizio sociale|servizi sociali)\b/],
];

/** What kind of promoter a name speaks of, whatever its case, spaces and number; undefined when nothing tells. */
export function promoterKind(name: string): PromoterKind | undefined {
  const folded = words(name).join(' ');
  const settled = certain.find(([, pattern]) => pattern.test(folded));
  if (settled) return settled[0];
  const begins = (stem: string) => ` ${folded}`.includes(` ${stem}`);
  return kinds.find(([, stems]) => stems.some(begins))?.[0];
}
