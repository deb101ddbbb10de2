import type { Resource, ResourceKind } from '../../model/resource.ts';
import { common } from './common.ts';
import { licence } from './media.ts';
import { node, type Node } from './node.ts';
import { party } from './parties.ts';

const types: Readonly<Record<ResourceKind, string>> = {
  document: 'DigitalDocument',
  video: 'VideoObject',
  audio: 'AudioObject',
  slides: 'PresentationDigitalDocument',
  link: 'WebContent',
  book: 'Book',
  dataset: 'Dataset',
};

/** A related document, video or link as the work that it is. */
export const resource = (item: Resource, feedZone: string): Node =>
  node(item.kind === undefined ? 'CreativeWork' : types[item.kind], {
    ...common(item, feedZone),
    publisher: item.publisher && party(item.publisher),
    dateCreated: item.date,
    license: licence(item.licence),
  })!;
