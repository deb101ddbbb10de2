import type { Item } from '../model/feed.ts';
import type { Initiative } from '../model/initiative.ts';
import type { Notice } from '../model/notice.ts';
import type { Resource } from '../model/resource.ts';
import type { Training } from '../model/training.ts';

type Optional<T> = Omit<Partial<T>, 'type'>;

/** The fields of all types of items: an item has no more than those of its own. */
export type AnyFields = Optional<Initiative> & Optional<Training> & Optional<Notice> & Optional<Resource>;

/** An item to be looked at without asking which type it is of: what other types have is undefined. */
export const fieldsOf = (item: Item): AnyFields => item;
