/**
 * Imported ahead of the elements on a page whose elements come rendered from a server: what a visitor has typed, chosen or
 * unfolded before the elements' code was there is done once more when they have taken over, instead of being lost.
 */
import { repeatEarlyInput } from './early-input/repeat-early-input.ts';

// On the server itself, where it is imported along with the elements, there is nobody who types.
if (globalThis.document) repeatEarlyInput(document);
