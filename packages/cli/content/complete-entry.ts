import { contentUrl } from './content-folders.ts';
import type { ContentOptions } from './read-content.ts';
import type { Entry } from './read-entry.ts';

/** Fields that hold ids; what is not public is not named there either. */
const naming = ['related', 'leadsTo'];

/** A file's fields and what follows from its name, its folder and the site. `hidden` are ids that are not to be named. */
export function completeEntry(
  { source, fields: { draft: _draft, publishFrom: _from, ...fields }, body }: Entry,
  { site, example, language = 'it' }: ContentOptions,
  hidden: ReadonlyMap<string, string>,
): object {
  const { folder, id } = source;
  const named = naming.flatMap((name) => {
    const ids = fields[name];
    const left = Array.isArray(ids) ? ids.filter((it: unknown) => typeof it !== 'string' || !hidden.has(it)) : [];
    return Array.isArray(ids) ? [[name, left.length > 0 ? left : undefined] as const] : [];
  });
  return {
    type: folder.type,
    id,
    url: contentUrl(folder, id, site),
    language,
    ...fields,
    ...Object.fromEntries(named),
    ...(body && { description: body, descriptionFormat: 'markdown' }),
    ...(example && folder.type !== 'page' && { example }),
  };
}
