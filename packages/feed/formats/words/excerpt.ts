import type { Cursor } from '../cursor.ts';

const more =
  /\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)?\s*(?:continua a leggere|continua la lettura|leggi (?:tutto|di più|altro)|continue reading|read more).*$/i;

/** A beginning that WordPress has cut from a text: themes end it with a link to the whole, which leads nowhere here. */
export const excerpt = (at: Cursor): string | undefined =>
  at
    .plain()
    ?.replace(more, '…')
    .replace(/\s*\[(?:…|\.\.\.)\]$/, '…');
