import type { PromoterKind } from '../../model/party.ts';
import { words } from '../../query/fold.ts';

/** Abbreviations that are written with and without full stops: "S.r.l." is "s r l" in words. */
const abbreviations =
  /\b(s r l s?|s p a|s n c|s a s|s c s|a p s|o d v|e t s|a s d|s s d|u s l|a u s l|a s l|a s p|g a s|e v)\b/g;

// In this order, the first that matches wins: what a name begins with, then legal forms, then what it speaks of. So an
// "associazione di famiglie" is an association, a "cooperativa sociale del Comune" a business, and the "Centro per le
// famiglie" an office. Italian first, then the languages of feeds in the wild. Accents are gone, letters small.
const rules: readonly (readonly [PromoterKind, RegExp])[] = [
  [
    'public-body',
    /^(?:(?:il|la|lo|l|the) )?(?:comun[ei]|provinci?[ae]|region[ei]|citta (?:metropolitana|di)|municipi[oi]?|municipality|ausl|asl|asp|azienda (?:u ?s ?l|ausl|ospedalier|unita sanitaria|sanitaria|speciale|pubblica|(?:dei |di )?servizi alla persona)|stadt|gemeinde|landkreis|bezirk|mairie|commune|ville de|metropole|departement|ayuntamiento|city of|town of|council)\b/,
  ],
  [
    'public-body',
    /^unione (?:(?:dei |di |intercomunale|montana|terre?|valli?|della? |del )(?!lavor|donn|ciech|operai))/,
  ],
  [
    'public-body',
    /\b(?:centr[oi] (?:per le|delle|della) famigli[ae]|centr[oi] per l impiego|servizi[oi] social[ei]|sportello sociale|consorzio di bonifica|gruppo comunale)\b/,
  ],
  [
    'association',
    /\b(?:aps|odv|onlus|ets|asd|ssd|ev|associazion[ei]|ass(?:oc|ne)?|federazione|fondazion[ei]|pro ?loco|association|asociacion|verein|fondation|foundation|stiftung|fundacion|charity|trust|volontari?at[oi]?|societa (?:di mutuo soccorso|operaia|sportiva|di san vincenzo|san vincenzo|dante))\b/,
  ],
  [
    'business',
    /\b(?:srls?|spa|snc|sas|scs|sarl|gmbh|ltd|limited|plc|llc|inc|coop|cooperativ[ae]|cooperative|genossenschaft|impres[ae])\b/,
  ],
  [
    'association',
    /\b(?:caritas|auser|arci\w*|acli|avis|aido|admo|ail|anffas|aism|unicef|emergency|legambiente|wwf|fai|libera|agesci|cngei|scout|alpini|anpi|udi|uisp|csi|csv|cgil|cisl|uil|spi|cna|conf(?:commercio|esercenti|artigianato|agricoltura|cooperative)|coldiretti|legacoop|croce (?:rossa|verde|bianca|azzurra|blu)|pubblica assistenza|misericordia|comunita (?:di sant ?egidio|papa giovanni|emmaus)|papa giovanni|emmaus|rotary|lions|soroptimist|universita (?:popolare|degli adulti|della terza eta|della libera eta|libera|per adulti)|libera universita)\b/,
  ],
  [
    'public-body',
    /\b(?:comunal[ei]|municipal[ei]?|statal[ei]|provincial[ei]|regional[ei]|civic[aoi]|civiche|prefettura|questura|ministero|assessorat[oi]|polizia|carabinieri|vigili del fuoco|distretto socio ?sanitario|camera di commercio|agenzia (?:regionale|delle entrate|del lavoro)|ufficio|uffici|consiglio (?:di quartiere|territoriale)|istituto (?:comprensivo|tecnico|professionale|statale|superiore|di istruzione|d istruzione)|istituzione|direzione didattica|universita|politecnico|liceo|ospedale|consultorio|casa della (?:salute|comunita)|informagiovani|archivio di stato|nhs|departments?|county|borough|ministry|university|universitat)\b|\b(?:bibliotec|librar|mediat[eh]|bibliothe[qk]|muse[oiu]|scuol|school|schule|ecole|asil[oi] nido|nid[oi] d infanzia)|\bcouncil$|^quartiere\b|^serviz/,
  ],
  [
    'association',
    /\b(?:parrocchi|diocesi|arcidiocesi|chiesa|oratori|confraternit|suore|frati|moschea|kirch|church|parish|polisportiv|circol[oi]|centr[oi] sociali?e?|centre social|cent(?:re|er) social|banc[ah]e? del tempo|unione\b|lega\b|sindacat|volontar|volunteer|societies|society|club\b|amicale|accademia|gruppo (?:scout|alpini|volontari))/,
  ],
  [
    'family-network',
    /\b(?:famigli|genitor|mamm[ae]\b|pap[ai]\b|papas|nonn[aei]\b|familien|elter|famill|famili[ae]s?\b|families|family|parent|mums|dads|padres)/,
  ],
  [
    'informal-group',
    /\b(?:grupp[oi]|comitat[oi]|vicin[oaie]\b|vicinat|abitant|inquilin|condomin|collettiv|cittadin[ie]\b|social street|gas|group|nachbar|neighbou?r|residents|collective|collectif|habitants|voisins|vecinos|band[ae]\b|amic[ih]e?\b|friends)/,
  ],
  [
    'business',
    /\b(?:aziend|societa|consorzi|studio|negozi|botteg|farmaci|parafarmaci|ditta|librer|panifici|forno|pasticceri|ristorant|trattori|pizzeri|bar|caffe|edicol|agriturismo|fattoria|officin|supermercat|conad|compan|business|enterprise|shop|store)/,
  ],
];

/** What kind of promoter a name speaks of, whatever its case, spaces and number; undefined when nothing tells. */
export function promoterKind(name: string): PromoterKind | undefined {
  const folded = words(name)
    .join(' ')
    .replace(abbreviations, (letters) => letters.replaceAll(' ', ''));
  return rules.find(([, pattern]) => pattern.test(folded))?.[0];
}
