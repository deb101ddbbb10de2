import { answerQuery, type Answer, type Query, type QueryContext } from './answer-query.ts';
import { calendarTest } from './calendar/calendar-test.ts';
import type { Catalogue } from './catalogue.ts';
import { search } from './search/search.ts';

/** What a listing shows for a query, search and calendar included. */
export const runQuery = (catalogue: Catalogue, query: Query, context: QueryContext): Answer =>
  answerQuery(catalogue, query, { ...context, calendar: calendarTest }, search);
