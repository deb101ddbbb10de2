import { costLine } from '../../texts/cost-line.ts';
import type { Column } from '../column.ts';
import { terms } from '../lists.ts';
import { audienceCell, bookingCell, contactsOf, contributionsIn, ways } from '../person-cells.ts';

export const peopleColumns: readonly Column[] = [
  { it: 'Promotore', en: 'Promoter', cell: ({ fields }) => fields.promoter?.name },
  { it: 'Tipo di promotore', en: 'Promoter kind', cell: ({ fields, words }) => words.value(fields.promoter?.kind) },
  { it: 'Ente di formazione', en: 'Provider', cell: ({ fields }) => fields.provider?.name },
  {
    it: 'In collaborazione con',
    en: 'Partners',
    cell: ({ fields }) => terms(fields.partners?.map(({ name }) => name)),
  },
  { it: 'Contatto', en: 'Contact', cell: ({ item }) => contactsOf(item)[0]?.name },
  { it: 'Ruolo referente', en: 'Role', cell: ({ item }) => contactsOf(item)[0]?.role },
  { it: 'Telefono', en: 'Phone', cell: ({ item }) => ways(item, 'phone') },
  { it: 'Email', en: 'Email', cell: ({ item }) => ways(item, 'email') },
  { it: 'Destinatari', en: 'Audience', cell: ({ item, words }) => audienceCell(item, words) },
  { it: 'Età minima', en: 'Min age', cell: ({ fields }) => fields.audience?.minAge },
  { it: 'Età massima', en: 'Max age', cell: ({ fields }) => fields.audience?.maxAge },
  { it: 'Lingue parlate', en: 'Languages', cell: ({ fields }) => terms(fields.languages) },
  { it: 'Offre', en: 'Offers', cell: ({ fields, words }) => contributionsIn(fields.contributions, 'offers', words) },
  { it: 'Cerca', en: 'Seeks', cell: ({ fields, words }) => contributionsIn(fields.contributions, 'seeks', words) },
  { it: 'Costo', en: 'Cost', cell: ({ fields }) => fields.cost && costLine(fields.cost) },
  { it: 'Prenotazione', en: 'Booking', cell: ({ fields }) => bookingCell(fields.booking) },
  {
    it: 'Prenotazione obbligatoria',
    en: 'Booking required',
    cell: ({ fields, words }) => (fields.booking?.required ? words.value('yes') : undefined),
  },
  { it: 'Iscriversi entro', en: 'Book by', cell: ({ fields }) => fields.booking?.until ?? fields.enrolment?.closes },
];
