import type { Item } from '@vicinia/feed/model.js';

/** By what an item is known on the device. Feeds may number their items alike; addresses do not agree by chance. */
export const itemKey = (item: Item, homePage: string | undefined): string => `${item.id} ${item.url ?? homePage ?? ''}`;
