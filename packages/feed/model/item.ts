import { byLanguage, choice, flag, list, object, text, type Infer } from '../shape/shape.ts';
import { image } from './image.ts';

export const itemTypes = ['initiative', 'training', 'notice', 'resource'] as const;
export const textFormats = ['markdown', 'html', 'text'] as const;

/** The texts of an item in one more language. */
export const translation = object({ title: text(), summary: text(), description: text(), url: text('url') });

/** Whence an item comes, when that is not the feed itself. */
export const source = object({ name: text(), url: text('url'), email: text('email'), licence: text() });

/** What every type of item has beyond that; in a feed it stands under `_vicinia`. */
export const common = {
  type: choice(itemTypes),
  /** What `description` is written in. */
  descriptionFormat: choice(textFormats),
  images: list(image),
  /** A summary in plain, easy language. */
  plainSummary: text(),
  translations: byLanguage(translation),
  source,
  verified: text('day'),
  expires: text('day'),
  /** Ids of items that belong with this one. */
  related: list(text()),
  /** The item is invented to show what one looks like. */
  example: flag(),
};

export type ItemType = (typeof itemTypes)[number];
export type TextFormat = (typeof textFormats)[number];
export type Translation = Infer<typeof translation>;
export type Source = Infer<typeof source>;
