import { expect } from '@open-wc/testing';
import type { FacetName } from '@vicinia/feed/query.js';
import { Dictionary } from '../../messages/dictionary.ts';
import { loadFullDictionary, type FullDictionary } from '../../messages/full-dictionary.ts';
import it_ from '../../messages/it.ts';
import type { Messages } from '../../messages/messages.ts';
import { facetValueName } from './facet-value-name.ts';

describe('facetValueName', () => {
  let words: FullDictionary;
  before(async () => {
    words = await loadFullDictionary(new Dictionary<Messages>('it', it_));
  });

  const names: [facet: FacetName, value: string, name: string][] = [
    ['form', 'mutual-aid', 'Mutuo aiuto'],
    ['status', 'resting', 'In pausa'],
    ['promoter', 'family-network', 'Rete di famiglie'],
    ['seeks', 'space', 'Spazi'],
    ['offers', 'care', 'Cura'],
    ['instrument', 'concession', 'Concessione'],
    ['audience', 'older-people', 'Anziani'],
    ['cost', 'free', 'Gratuito'],
    ['access', 'partly', 'In parte'],
    ['language', 'ar', 'arabo'],
    ['municipality', 'Cervia', 'Cervia'],
    ['topic', 'free', 'free'],
    ['form', 'constructor', 'constructor'],
    ['when', 'weekend', 'Fine settimana'],
    ['when', '2026-12-08/', 'da mar 8 dic 2026'],
    ['when', '/2026-12-08', 'fino a mar 8 dic 2026'],
    ['when', '2026-99-08/', '2026-99-08/'],
    ['when', '2026-12-08/2026-12-01', '2026-12-08/2026-12-01'],
    ['when', 'constructor', 'constructor'],
    ['weekday', 'th', 'giovedì'],
    ['weekday', 'thursday', 'thursday'],
    ['time', 'afternoon', 'Pomeriggio'],
    ['age', '70', '70 anni'],
    ['age', '1', '1 anno'],
    ['age', 'settanta', 'settanta'],
  ];
  for (const [facet, value, name] of names) {
    it(`calls ${value} of the facet ${facet} "${name}"`, () => {
      // Engines differ in the case of languages' names.
      expect(facetValueName(facet, value, words).toLowerCase()).to.equal(name.toLowerCase());
    });
  }

  it('calls a range of days by both its ends', () => {
    // Engines differ in the spaces around the dash.
    const name = facetValueName('when', '2026-11-23/2026-12-06', words).replace(/\s/g, ' ');
    expect(name).to.match(/^23 nov ?– ?0?6 dic 2026$/);
  });
});
