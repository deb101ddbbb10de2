import { blankableText, count, object, text, type Infer } from '../shape/shape.ts';

/**
 * A picture; `alt` says what it shows (WCAG 2.2, 1.1.1). One from a feed that has no words for it has an empty `alt` and
 * is decoration. Sizes are in pixels.
 */
export const image = object(
  { url: text('url'), alt: blankableText(), width: count(), height: count(), credit: text() },
  ['url', 'alt'],
);

export type Image = Infer<typeof image>;
