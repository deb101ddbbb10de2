import { choice, object, type Infer } from '../shape/shape.ts';
import { core } from './core.ts';
import { initiativeExtension } from './initiative-extension.ts';

/** Something that people do together. */
export const initiative = object({ ...core, ...initiativeExtension.fields, type: choice(['initiative']) }, [
  'type',
  'id',
  'title',
]);

export type Initiative = Infer<typeof initiative>;
