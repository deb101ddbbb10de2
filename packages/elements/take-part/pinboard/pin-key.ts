import type { Item } from '@vicinia/feed/model.js';

/** By what an item is known on the pinboard. Feeds may number their items alike; addresses do not agree by chance. */
export const pinKey = (item: Item, homePage: string | undefined): string => `${item.id} ${item.url ?? homePage ?? ''}`;
