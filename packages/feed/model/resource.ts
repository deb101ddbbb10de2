import { choice, object, text, type Infer } from '../shape/shape.ts';
import { core } from './core.ts';
import { common } from './item.ts';
import { party } from './party.ts';

export const resourceKinds = ['document', 'video', 'audio', 'slides', 'link', 'book', 'dataset'] as const;

/** What a resource has under `_vicinia`. */
export const resourceExtension = object({
  ...common,
  kind: choice(resourceKinds),
  publisher: party,
  /** When it was made. */
  date: text('day'),
  licence: text(),
});

/** A related document, video or link. */
export const resource = object({ ...core, ...resourceExtension.fields, type: choice(['resource']) }, [
  'type',
  'id',
  'title',
]);

export type ResourceKind = (typeof resourceKinds)[number];
export type Resource = Infer<typeof resource>;
