/** The calendar as a part that is loaded on demand. */
import type { LitElement } from 'lit';
import type { Piece } from '../../lazy/lazy-piece.ts';
import type { ViewContext } from '../view-context.ts';
import { CalendarView } from './calendar-view.ts';

export { loadFullDictionary as loadWords } from '../../messages/full-dictionary.ts';
export { default as styles } from './calendar.css';

export const create = (host: LitElement): Piece<ViewContext> => new CalendarView(host);
