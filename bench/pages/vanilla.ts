import { showListing } from '../vanilla/listing.ts';
import { byHand } from './by-hand.ts';

byHand(showListing);
