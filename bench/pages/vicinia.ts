import { facetNames } from '../vanilla/facets.ts';
import { createLab } from './lab.ts';

// What the others do not have is left out: maps, calendars, panels, and facets that ask a calendar.
globalThis.lab = createLab((address) => {
  const element = document.createElement('vicinia-initiatives');
  element.setAttribute('src', address);
  element.setAttribute('views', 'list');
  element.setAttribute('panels', '');
  element.setAttribute('filters', facetNames.join(' '));
  document.body.append(element);
  return element;
});
