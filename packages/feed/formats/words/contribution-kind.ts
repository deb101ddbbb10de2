import type { ContributionKind } from '../../model/contribution.ts';
import { fold } from '../../query/fold.ts';

/** What people name instead of the kind, in small letters without accents; the first that is there wins. */
const kinds: readonly (readonly [ContributionKind, RegExp])[] = [
  [
    'money',
    /\b(?:soldi|denaro|donazion\w*|contribut[oi] economic\w*|fondi|euro|sponsor\w*|money|donations?|funding)\b/,
  ],
  [
    'space',
    /\b(?:spazi\w*|sal[ae]|aul[ae]|stanz[ae]|local[ei]|sed[ei]|magazzin\w*|palestr[ae]|cortil[ei]|giardin[oi]|terren[oi]|orti?|cantin[ae]|garage|salon[ei]|rooms?|space|halls?)\b/,
  ],
  [
    'goods',
    /\b(?:attrezz\w*|material[ei]\w*|libri|giocattol\w*|vestit[oi]|abiti|cibo|aliment\w*|mobili|strument[oi]|computer|pc|sement?i|piant[ei]|furgon\w*|biciclett\w*|stovigli\w*|tools?|books?|food|clothes)\b/,
  ],
  [
    'care',
    /\b(?:accompagna\w*|compagnia|assistenza|ascolto|baby ?sitt\w*|cur[ae]|consegn\w*|spesa a domicilio|trasport\w*|visit[ei]|care|company|lifts?)\b/,
  ],
  [
    'skills',
    /\b(?:insegnant[ei]|maestr\w*|docent[ei]|lezion[ei]|competenz\w*|consulenz\w*|idraulic\w*|elettricist\w*|falegnam\w*|cuoc\w*|traduz\w*|traduttor\w*|interpret[ei]|mediator\w*|grafic\w*|informatic\w*|musicist\w*|artigian\w*|ripara\w*|formator\w*|teachers?|skills?|cooks?)\b/,
  ],
  [
    'time',
    /\b(?:volontar\w*|temp[oi]|ore|mano d opera|manodopera|braccia|aiut[oi]|disponibilita|presenza|volunteers?|hours|time|help)\b/,
  ],
];

/** Which kind of contribution is meant where its name is none: "volontari il sabato", "un magazzino". */
export function contributionKind(text: string): ContributionKind | undefined {
  const folded = fold(text).replaceAll(/['’]/g, ' ');
  return kinds.find(([, pattern]) => pattern.test(folded))?.[0];
}
