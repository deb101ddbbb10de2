import { answerQuery, type Answer, type Query, type QueryContext } from './answer-query.ts';
import type { Catalogue } from './catalogue.ts';
import { search } from './search.ts';

/** What a listing shows for a query, search included. */
export const runQuery = (catalogue: Catalogue, query: Query, context: QueryContext): Answer =>
  answerQuery(catalogue, query, context, search);
