import type { Level, MaterialKind, Mode } from '@vicinia/feed/model.js';
import type { EnrolmentFacet } from '@vicinia/feed/query.js';
import type { Messages, MoreMessages } from './messages.ts';

/** Words of a listing that an element says otherwise. */
export type Instead = Partial<Messages & MoreMessages>;

/** The closed lists of the model that training shows, and the values of its facets. */
export interface TrainingTerms {
  modeKind: Record<Mode, string>;
  levelKind: Record<Level, string>;
  enrolmentKind: Record<EnrolmentFacet, string>;
  materialKind: Record<MaterialKind, string>;
}
