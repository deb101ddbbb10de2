import type { Problem } from './problem.ts';

const maybe = ({ nearest }: Problem) => (nearest === undefined ? '' : ` Forse intendevi «${nearest}».`);

export const brokenLink = (problem: Problem): string =>
  `Il collegamento «${problem.found ?? ''}» non porta da nessuna parte.` +
  (maybe(problem) ||
    ' Scrivi l’indirizzo come sta sul sito, per esempio /iniziative/nome-del-file/, oppure per intero, con https://.');

export function brokenAnchor(problem: Problem): string {
  const { found = '#', allowed = [] } = problem;
  const there = allowed.length === 0 ? ' Là non ci sono titoli.' : ` Titoli di quella pagina: ${allowed.join(', ')}.`;
  return `Il collegamento «${found}» porta a un punto della pagina che non c’è.${maybe(problem) || there}`;
}

export const noAlt = ({ found = '' }: Problem): string =>
  `L’immagine «${found}» non ha un testo alternativo: scrivi tra le parentesi quadre che cosa si vede, per chi non la vede.`;

export const bigPicture = ({ found, allowed: [most] = [] }: Problem): string =>
  `L’immagine è troppo grande${found === undefined ? '' : ` (${found})`}: riducila` +
  `${most === undefined ? '' : ` sotto ${most}`}, per esempio a 1600 pixel di larghezza, e salvala come JPEG o WebP.`;

export const noSuchMunicipality = (problem: Problem): string =>
  `Il comune «${problem.found ?? ''}» non è nell’elenco dei comuni.` +
  (maybe(problem) || ' Scrivine il nome ufficiale; se è giusto, aggiungilo al file comuni.txt.');

export const expired = ({ found }: Problem): string =>
  `Il contenuto è scaduto${found === undefined ? '' : ` il ${found}`} e non sta più negli elenchi. ` +
  'Se vale ancora, sposta in avanti «expires»; se no, togli il file.';

export const unverified = ({ found }: Problem): string =>
  (found === undefined
    ? 'Non si sa quando il contenuto è stato controllato l’ultima volta.'
    : `Il contenuto è stato controllato l’ultima volta il ${found}, più di un anno fa.`) +
  ' Quando hai verificato che è tutto giusto, scrivi la data in «verified».';

export const hardToRead = ({ found, allowed: [words] = [] }: Problem): string =>
  `Il testo è difficile da leggere${found === undefined ? '' : ` (indice Gulpease ${found} su 100)`}: usa frasi più brevi e parole più comuni.` +
  (words === undefined ? '' : ` Comincia da questa frase, che ha ${words} parole.`);

export const alike = ({ nearest }: Problem): string =>
  `Dice quasi le stesse cose di ${nearest ?? 'un altro contenuto'}: se è un doppione, tienine uno solo.`;
