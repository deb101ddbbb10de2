import type { Problem } from '@vicinia/feed/problem.js';
import { checkLinks, Destinations } from './check-links.ts';
import { checkMunicipalities, readMunicipalities } from './check-municipalities.ts';
import { checkPictures } from './check-pictures.ts';
import { checkDuplicates, checkReferences } from './check-references.ts';
import type { PictureFile } from './list-files.ts';
import type { Entry } from './read-entry.ts';

export interface Together {
  /** The folder of contents. */
  readonly root: string;
  readonly site: string;
  readonly entries: readonly Entry[];
  readonly pictures: readonly PictureFile[];
  /** Ids of what is not public: nothing public leads there. */
  readonly hidden: ReadonlyMap<string, string>;
}

/** What is wrong between contents, or between them and what lies beside them. */
export async function checkTogether({ root, site, entries, pictures, hidden }: Together): Promise<Problem[]> {
  const municipalities = await readMunicipalities(root);
  const files = new Set(pictures.map(({ file }) => file));
  const isPublic = ({ source }: Entry) => !hidden.has(source.id);
  const everywhere = new Destinations(entries, files, site);
  const inPublic = new Destinations(entries.filter(isPublic), files, site);
  return [
    ...checkDuplicates(entries),
    ...checkReferences(entries),
    ...entries.flatMap((entry) => checkLinks(entry, isPublic(entry) ? inPublic : everywhere)),
    ...entries.flatMap((entry) => checkMunicipalities(entry, municipalities)),
    ...(await checkPictures(pictures)),
  ];
}
