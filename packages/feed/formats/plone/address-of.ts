import type { Cursor } from '../cursor.ts';

/** The address of an item's page: its `@id`, without the step by which Volto's sites reach the API. */
export function addressOf(at: Cursor): string | undefined {
  const id = at.at('@id').exists ? at.at('@id') : at.first('getURL', 'url');
  return (id.exists ? id.url() : undefined)?.replace('/++api++', '');
}
