/** Defines every element: the listing at once, the others when one of them stands in the page. */
import './initiatives/define.ts';
import { defineOnSight } from './define-on-sight/define-on-sight.ts';

defineOnSight({
  'vicinia-initiative': () => import('./initiative/define.ts'),
  'vicinia-notices': () => import('./notices/define.ts'),
  'vicinia-related': () => import('./related/define.ts'),
  'vicinia-training': () => import('./training/define.ts'),
});
