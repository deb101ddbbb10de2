import { choice, object, text, type Infer } from '../shape/shape.ts';
import { attachment } from './attachment.ts';

export const materialKinds = ['slides', 'video', 'audio', 'document', 'link'] as const;

/** What a module is studied with: an attachment that says what it is, with captions where it is heard. */
export const material = object({ ...attachment.fields, kind: choice(materialKinds), captions: text('url') }, [
  'url',
  'title',
  'kind',
]);

export type MaterialKind = (typeof materialKinds)[number];
export type Material = Infer<typeof material>;
