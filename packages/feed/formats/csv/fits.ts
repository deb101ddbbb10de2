import { forms, statuses } from '../../model/initiative-extension.ts';
import { instrumentKinds } from '../../model/instrument.ts';
import { itemTypes, textFormats } from '../../model/item.ts';
import { severities } from '../../model/notice.ts';
import { resourceKinds } from '../../model/resource.ts';
import { closedValue } from '../words/closed-value.ts';
import { datesIn } from '../words/dates-in.ts';
import { levelOf } from '../words/level.ts';
import { modeOf } from '../words/mode.ts';
import { openingHours } from '../words/opening-hours.ts';
import { recurrenceIn } from '../words/recurrence-in.ts';
import { timesIn } from '../words/times-in.ts';
import { coordinatesIn } from './coordinates.ts';

// What the cells of a column look like, for headers that may mean several things.

export const address = (cell: string): boolean => /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i.test(cell);
export const email = (cell: string): boolean => cell.includes('@');
export const number = (cell: string): boolean => /\d/.test(cell) && !cell.includes('@');
export const phone = (cell: string): boolean => (cell.match(/\d/g)?.length ?? 0) >= 5 && !cell.includes('@');
export const point = (cell: string): boolean => coordinatesIn(cell) !== undefined;

export const date = (cell: string): boolean => datesIn(cell) !== undefined || recurrenceIn(cell) !== undefined;
export const time = (cell: string): boolean => timesIn(cell) !== undefined;
export const repetition = (cell: string): boolean => recurrenceIn(cell) !== undefined || /FREQ=/i.test(cell);
export const weekday = (cell: string): boolean => recurrenceIn(cell) !== undefined;
/** Weekly hours have days; times alone belong to a date. */
export const hours = (cell: string): boolean =>
  recurrenceIn(cell) !== undefined || (!time(cell) && openingHours(cell).hours.length > 0) || !/\d/.test(cell);

const closed = (values: readonly string[]) => (cell: string) => closedValue(cell, values) !== undefined;
export const form = closed(forms);
export const instrument = closed(instrumentKinds);
export const itemType = closed(itemTypes);
export const textFormat = closed(textFormats);
export const resourceKind = closed(resourceKinds);
export const severity = closed(severities);
export const status = closed(statuses);
export const level = (cell: string): boolean => levelOf(cell) !== undefined;
export const mode = (cell: string): boolean => modeOf([cell]) !== undefined;
