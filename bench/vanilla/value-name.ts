import it from '@vicinia/elements/messages/it.js';
import type { FacetName } from './facets.ts';

const contribution = { time: 'Tempo', care: 'Cura', skills: 'Saperi', money: 'Denaro', space: 'Spazi', goods: 'Cose' };
const audience = {
  ...{ everyone: 'Tutti', children: 'Bambini', 'young-people': 'Giovani', adults: 'Adulti' },
  ...{ 'older-people': 'Anziani', families: 'Famiglie', newcomers: 'Nuovi arrivati' },
};
const promoter = {
  ...{ 'public-body': 'Ente pubblico', business: 'Impresa', association: 'Associazione' },
  ...{ 'family-network': 'Rete di famiglie', 'informal-group': 'Gruppo informale' },
};

const names: Partial<Record<FacetName, Readonly<Record<string, string>>>> = {
  ...{ form: it.form, status: it.status, audience, promoter, seeks: contribution, offers: contribution },
  cost: { free: 'Gratuito', paid: 'A pagamento' },
  access: { yes: 'Sì', partly: 'In parte', no: 'No' },
};

/** What a facet's value is called; places and topics are what the feed says. */
export const valueName = (facet: FacetName, value: string): string => names[facet]?.[value] ?? value;
