import { loadDictionary } from '@vicinia/elements/messages.js';

/** The interface's words that the site's own pages use. */
export const dictionary = await loadDictionary('it');
