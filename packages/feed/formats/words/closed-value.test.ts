import { expect } from '@open-wc/testing';
import { audienceGroups } from '../../model/audience.ts';
import { contributionKinds, directions } from '../../model/contribution.ts';
import { forms, statuses } from '../../model/initiative-extension.ts';
import { itemTypes } from '../../model/item.ts';
import { promoterKinds } from '../../model/party.ts';
import { closedValue } from './closed-value.ts';

const cases: [text: string, allowed: readonly string[], value: string | undefined][] = [
  ['Mutuo aiuto', forms, 'mutual-aid'],
  ['MUTUO  AIUTO', forms, 'mutual-aid'],
  ['mutual-aid', forms, 'mutual-aid'],
  ['Mutual aid', forms, 'mutual-aid'],
  ['collaborazioni attive', forms, 'active-collaboration'],
  ['Associazioni', promoterKinds, 'association'],
  ['enti pubblici', promoterKinds, 'public-body'],
  ['Ente pubblico (Unione)', promoterKinds, 'public-body'],
  ['Reti di famiglie', promoterKinds, 'family-network'],
  ['Attivo', statuses, 'active'],
  ['in corso', statuses, 'active'],
  ['CONCLUSI', statuses, 'concluded'],
  ['spazi', contributionKinds, 'space'],
  ['cerchiamo', directions, 'seeks'],
  ['bambina', audienceGroups, 'children'],
  ['Corsi', itemTypes, 'training'],
  ['boh', forms, undefined],
  ['', forms, undefined],
  ['__proto__', forms, undefined],
];

describe('closedValue', () => {
  for (const [text, allowed, value] of cases) {
    it(`takes “${text}” for ${String(value)}`, () => {
      expect(closedValue(text, allowed)).to.equal(value);
    });
  }
});
