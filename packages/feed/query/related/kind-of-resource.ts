import type { Resource, ResourceKind } from '../../model/resource.ts';

const kinds: readonly (readonly [RegExp, ResourceKind])[] = [
  [/^video\//, 'video'],
  [/^audio\//, 'audio'],
  [/presentation|powerpoint/, 'slides'],
  [/epub/, 'book'],
  [/csv|spreadsheet|excel|json|geo\+/, 'dataset'],
  [/^text\/html/, 'link'],
  [/./, 'document'],
];

/** What a resource is: as it says, else as the media type of its first document tells, else a link. */
export function kindOfResource({ kind, attachments }: Resource): ResourceKind {
  const format = attachments?.[0]?.format ?? '';
  return kind ?? kinds.find(([pattern]) => pattern.test(format))?.[1] ?? 'link';
}
