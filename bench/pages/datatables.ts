import { showDataTable } from '../libraries/datatables.ts';
import { byHand } from './by-hand.ts';

byHand(showDataTable);
