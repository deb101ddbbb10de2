import type { Entry } from '@vicinia/feed/query.js';

/** Is it known where on the earth an entry is? */
export const hasPoint = ({ item }: Entry): boolean =>
  item.type === 'initiative' && !!item.places?.some((place) => place.latitude !== undefined);
