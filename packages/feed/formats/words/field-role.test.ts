import { expect } from '@open-wc/testing';
import { fieldRole } from './field-role.ts';

const cases: [name: string, role: string | undefined][] = [
  ['name', 'title'],
  ['Nome', 'title'],
  ['TITOLO', 'title'],
  ['Data inizio:', 'start'],
  ['dataInizio', 'start'],
  ['_dci_evento_data_orario_inizio', 'start'],
  ['_EventStartDate', 'start'],
  ['event_date', 'start'],
  ['orario_fine', 'endTime'],
  ['wpcf-prezzo', 'cost'],
  ['Città', 'municipality'],
  ['addr:housenumber', 'houseNumber'],
  ['contact:website', 'website'],
  ['opening_hours', 'hours'],
  ['A chi è rivolto', 'audience'],
  ['Modalità di partecipazione', 'participation'],
  ['organizzato_da', 'promoter'],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['sfx', undefined],
];

describe('fieldRole', () => {
  for (const [name, role] of cases) {
    it(`takes “${name}” for ${String(role)}`, () => {
      expect(fieldRole(name)).to.equal(role);
    });
  }
});
