import type { ItemType } from '@vicinia/feed/model.js';

export type ContentType = ItemType | 'page';

export interface ContentFolder {
  readonly name: string;
  readonly type: ContentType;
  /** Where its contents stand on the site. */
  readonly path: string;
}

export const contentFolders: readonly ContentFolder[] = [
  { name: 'pages', type: 'page', path: '/' },
  { name: 'initiatives', type: 'initiative', path: '/iniziative/' },
  { name: 'training', type: 'training', path: '/formazione/' },
  { name: 'notices', type: 'notice', path: '/segnalazioni/' },
  { name: 'resources', type: 'resource', path: '/risorse/' },
];

/** Addresses at which the site has more than contents: lists by form and municipality, feeds, schemas, widgets. */
export const isMadeBySite = (path: string): boolean =>
  /^(\/[a-z]{2})?\/(iniziative\/(forma|comune)|feeds|schema|widgets)\//.test(path);

/** The page whose id is `index` is the site's front page. */
export function contentUrl(folder: ContentFolder, id: string, site: string): string {
  return new URL(folder.type === 'page' && id === 'index' ? '/' : `${folder.path}${id}/`, site).href;
}
