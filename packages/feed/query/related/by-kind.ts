import { resourceKinds, type Resource, type ResourceKind } from '../../model/resource.ts';
import { kindOfResource } from './kind-of-resource.ts';

/** Resources by what they are, in the order of the kinds; those of a kind stay in theirs. */
export const byKind = (resources: readonly Resource[]): [ResourceKind, Resource[]][] =>
  resourceKinds
    .map((kind): [ResourceKind, Resource[]] => [kind, resources.filter((it) => kindOfResource(it) === kind)])
    .filter(([, ofKind]) => ofKind.length > 0);
