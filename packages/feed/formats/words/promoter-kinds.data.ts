import type { PromoterKind } from '../../model/party.ts';

/** Patterns that stand as whole words, that words begin with, that the whole name begins with. */
const whole = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})\\b`);
const beginning = (...patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})`);
const first = (...patterns: string[]) => new RegExp(`^(?:(?:il|lo|la|i|gli|le|l|the) )?(?:${patterns.join('|')})\\b`);

/**
 * What the words of a name say of its bearer: the first that matches wins. First what a name begins with, then legal forms,
 * then what it speaks of: an "associazione di famiglie" is an association, a "cooperativa sociale del Comune" a business,
 * and the "Centro per le famiglie" an office. Italian first, then the languages of feeds in the wild; accents are gone,
 * letters small.
 */
export const promoterKinds: readonly (readonly [PromoterKind, RegExp])[] = [
  [
    'public-body',
    first(
      'comun[ei]|provinci?[ae]|region[ei]|citta (?:metropolitana|di)|municipi[oi]?|pa|ausl|asl|asp|cpia|servizio|servizi|quartiere',
      'aziend[ae] (?:usl|ausl|ospedalier[ae]|unita sanitari[ae]|sanitari[ae]|special[ei]|pubblic(?:a|he)|(?:dei |di )?servizi alla persona)',
      'union[ei] (?:(?:dei |di |intercomunal[ei]|montan[ae]|terr[ae]|vall[ei]|della |del )(?!lavor|donn|ciech|operai)[a-z]*)',
      'municipality|council|city of|town of|stadt|gemeinde|landkreis|bezirk|mairie|commune|ville de|metropole|departement|ayuntamiento',
    ),
  ],
  [
    'public-body',
    whole(
      'ent[ei] (?:pubblic[oi]|local[ei])|pubblic(?:a|he) amministrazion[ei]|istituzion[ei] pubblic(?:a|he)|settore pubblico|public (?:body|bodies|sector)',
      'centr[oi] (?:per le|delle|della) famigli[ae]|centr[oi] per l impiego|servizi[oi] social[ei]|sportell[oi] social[ei]|consorzi[oi]? di bonifica|grupp[oi] comunal[ei]',
    ),
  ],
  [
    'association',
    whole(
      'aps|odv|onlus|ets|asd|ssd|ev|associazion[ei]|ass|assoc|assne|federazion[ei]|fondazion[ei]|pro ?loco',
      'ent[ei] del terzo settore|terzo settore|privato sociale|non? profit|volontariato|ent[ei] religios[oi]',
      'societa (?:di mutuo soccorso|operai[ae]|sportiv[ae]|di san vincenzo|san vincenzo|dante)',
      'associations?|asociacion|verein|fondation|foundations?|stiftung|fundacion|charit(?:y|ies)|trust',
    ),
  ],
  [
    'business',
    whole(
      'srls?|spa|snc|sas|scs|coop|cooperativ[ae]|impres[ae]',
      'sarl|gmbh|ltd|limited|plc|llc|inc|cooperatives?|genossenschaft',
    ),
  ],
  [
    'association',
    whole(
      'caritas|auser|arci[a-z]*|acli|avis|aido|admo|ail|anffas|aism|unicef|emergency|legambiente|wwf|fai|libera|agesci|cngei|scout|alpini',
      'anpi|udi|uisp|csi|csv|cgil|cisl|uil|spi|cna|confcommercio|confesercenti|confartigianato|confagricoltura|confcooperative|coldiretti|legacoop',
      'croce (?:rossa|verde|bianca|azzurra|blu)|pubblic(?:a|he) assistenz[ae]|misericordi[ae]|rotary|lions|soroptimist',
      'comunita (?:di sant ?egidio|papa giovanni|emmaus)|papa giovanni|emmaus|libera universita',
      'universita (?:popolar[ei]|degli adulti|della terza eta|della libera eta|libera|per adulti)',
    ),
  ],
  [
    'public-body',
    whole(
      'comunal[ei]|municipal[ei]?|statal[ei]|provincial[ei]|regional[ei]|civic[aoi]|civiche|prefettur[ae]|questur[ae]|minister[oi]|assessorat[oi]',
      'polizia|carabinieri|vigili del fuoco|distrett[oi] socio ?sanitari[oi]?|camera di commercio|agenzi[ae] (?:regional[ei]|delle entrate|del lavoro)',
      'uffici[o]?|consigl[io]+ (?:di quartiere|territorial[ei])|istituzion[ei]|direzion[ei] didattic(?:a|he)|universita|politecnico|lice[oi]|ospedal[ei]',
      'istitut[oi] (?:comprensiv[oi]|tecnic[oi]|professional[ei]|statal[ei]|superior[ei]|di istruzione|d istruzione)',
      'consultori[o]?|cas[ae] della (?:salute|comunita)|informagiovani|archivio di stato|[a-z]+ council',
      'nhs|departments?|county|borough|ministry|universit(?:y|at)',
    ),
  ],
  [
    'public-body',
    beginning(
      'bibliotec|librar|mediat[eh]|bibliothe[qk]|muse[oiu]|scuol|school|schule|ecole|asil[oi] nido|nid[oi] d infanzia',
    ),
  ],
  [
    'association',
    beginning(
      'parrocchi|diocesi|arcidiocesi|chies[ae]|oratori|confraternit|suore|frati\\b|moschee?|polisportiv|circol[oi]|centr[oi] social[ei]',
      'banc(?:a|he) del tempo|union[ei]\\b|leg(?:a|he)\\b|sindacat|volontar|accademi[ae]|kirch|church|parish|volunteer|societies|society|club\\b',
      'centre social|cent(?:re|er) social|amicale',
    ),
  ],
  [
    'family-network',
    beginning(
      'famigli|familiar[ei]\\b|genitor|mamm[ae]\\b|pap[ai]\\b|nonn[aeio]\\b',
      'familien|elter|famill|famili[ae]s?\\b|families|family|parents?\\b|mums|dads|padres',
    ),
  ],
  [
    'informal-group',
    beginning(
      'grupp[oi]|informal[ei]?\\b|comitat[oi]|vicin[oaie]\\b|vicinat|abitant|inquilin|condomin|collettiv|cittadin[ie]\\b|cittadinanza attiva',
      'social street|gas\\b|band[ae]\\b|amic(?:i|he)\\b',
      'groups?\\b|nachbar|neighbou?r|residents|collective|collectif|habitants|voisins|vecinos|friends',
    ),
  ],
  [
    'business',
    beginning(
      'aziend|societa|consorzi|studio|negozi|botteg|farmaci|parafarmaci|ditt[ae]\\b|librer|panifici|forn[oi]\\b|pasticceri|ristorant|trattori|pizzeri',
      'bar\\b|caffe|edicol|agriturism|fattori[ae]|officin|supermercat|conad|commercia|artigian|esercizi|profession',
      'compan(?:y|ies)|business|enterprise|shops?\\b|stores?\\b',
    ),
  ],
];
