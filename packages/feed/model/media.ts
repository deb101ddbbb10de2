import { blankableText, choice, count, number, object, text, type Infer } from '../shape/shape.ts';

/**
 * A picture; `alt` says what it shows (WCAG 2.2, 1.1.1). One from a feed that has no words for it has an empty `alt` and
 * is decoration. Sizes are in pixels.
 */
export const image = object(
  { url: text('url'), alt: blankableText(), width: count(), height: count(), credit: text() },
  ['url', 'alt'],
);

/** A document to take away. `format` is a media type (RFC 6838), `size` bytes, `duration` seconds, as in JSON Feed. */
export const attachment = object(
  {
    url: text('url'),
    title: text(),
    format: text(),
    size: count(),
    duration: number(0),
    language: text('language'),
    licence: text(),
  },
  ['url'],
);

export const materialKinds = ['slides', 'video', 'audio', 'document', 'link'] as const;

/** What a module is studied with: an attachment that says what it is, with captions where it is heard. */
export const material = object({ ...attachment.fields, kind: choice(materialKinds), captions: text('url') }, [
  'url',
  'title',
  'kind',
]);

export type Image = Infer<typeof image>;
export type Attachment = Infer<typeof attachment>;
export type MaterialKind = (typeof materialKinds)[number];
export type Material = Infer<typeof material>;
