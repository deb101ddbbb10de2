import type { Place } from '../../../model/place.ts';
import type { Column, Row } from '../column.ts';
import { datesCell, hoursCell, ruleOf, timesCell } from '../dates.ts';
import { terms } from '../lists.ts';

/** A row has room for one place. */
const place = ({ fields }: Row): Place => fields.places?.[0] ?? {};

const access = (row: Row, part: 'wheelchair' | 'toilet') => row.words.value(place(row).access?.[part]);

/** Weekly hours and dates in one row would be taken for the times of the dates. */
const openingHours = (row: Row) => {
  const { openingHours: hours = [] } = row.fields.schedule ?? {};
  return datesCell(row.item, row.zone) === undefined ? hoursCell(hours, row.words.day) : undefined;
};

export const whenAndWhereColumns: readonly Column[] = [
  { it: 'Date e orari', en: 'Start', cell: ({ item, zone }) => datesCell(item, zone) },
  { it: 'Ora', en: 'Time', cell: ({ item, zone }) => timesCell(item, zone) },
  { it: 'Ricorrenza', en: 'Recurrence', cell: ({ item }) => ruleOf(item)?.rule },
  { it: 'Orari di apertura', en: 'Opening hours', cell: openingHours },
  { it: 'Note sulle date', en: 'Notes on dates', cell: ({ fields }) => fields.schedule?.note },
  { it: 'Fuso orario', en: 'Time zone', cell: ({ fields }) => fields.schedule?.timeZone },
  { it: 'Luogo', en: 'Place', cell: (row) => place(row).name },
  { it: 'Indirizzo', en: 'Address', cell: (row) => place(row).address },
  { it: 'CAP', en: 'Postal code', cell: (row) => place(row).postalCode },
  { it: 'Comune', en: 'Municipality', cell: (row) => place(row).municipality },
  { it: 'Quartiere', en: 'Neighbourhood', cell: (row) => place(row).neighbourhood },
  { it: 'Latitudine', en: 'Latitude', cell: (row) => place(row).latitude },
  { it: 'Longitudine', en: 'Longitude', cell: (row) => place(row).longitude },
  { it: 'Accessibile in carrozzina', en: 'Wheelchair', cell: (row) => access(row, 'wheelchair') },
  { it: 'Bagno accessibile', en: 'Toilet', cell: (row) => access(row, 'toilet') },
  { it: 'Parcheggio', en: 'Parking', cell: (row) => place(row).access?.parking },
  { it: 'Mezzi pubblici', en: 'Transport', cell: (row) => place(row).access?.transport },
  { it: 'Accessibilità', en: 'Accessibility', cell: (row) => place(row).access?.note },
  { it: 'Territorio servito', en: 'Area served', cell: ({ fields }) => terms(fields.areaServed) },
];
