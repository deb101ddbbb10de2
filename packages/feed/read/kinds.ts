import { initiativeExtension } from '../model/initiative-extension.ts';
import type { ItemType } from '../model/item.ts';
import { noticeExtension } from '../model/notice.ts';
import { resourceExtension } from '../model/resource.ts';
import { trainingExtension } from '../model/training.ts';
import type { ObjectShape } from '../shape/shape.ts';

/** What a reader reads: the extension of each type of item that it knows. Items of other types are passed over. */
export type Kinds = Partial<Record<ItemType, ObjectShape>>;

export const allKinds = {
  initiative: initiativeExtension,
  training: trainingExtension,
  notice: noticeExtension,
  resource: resourceExtension,
} satisfies Kinds;
