import { showListJs } from '../libraries/list-js.ts';
import { byHand } from './by-hand.ts';

byHand(showListJs);
