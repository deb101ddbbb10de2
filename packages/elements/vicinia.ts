/** Defines every element: the listing at once, the others when one of them stands in the page. */
import './initiatives/define.ts';
import { defineOnSight } from './define-on-sight/define-on-sight.ts';

defineOnSight({
  'vicinia-initiative': () => import('./initiative/define.ts'),
});
