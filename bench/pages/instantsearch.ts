import { showInstantSearch } from '../libraries/instantsearch.ts';
import { byHand } from './by-hand.ts';

byHand(showInstantSearch);
