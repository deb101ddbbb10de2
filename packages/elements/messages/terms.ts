import type {
  AudienceGroup,
  ContributionKind,
  Form,
  InstrumentKind,
  InstrumentState,
  PromoterKind,
  ResourceKind,
  Severity,
  Status,
} from '@vicinia/feed/model.js';
import type { FacetName, TimeOfDay, When } from '@vicinia/feed/query.js';
import type { PanelName } from '../panels/panel-names.ts';
import type { ViewName } from '../views/view-names.ts';

/** The closed lists of the model that a card shows: a catalogue has a word for every value of them. */
export interface Terms {
  facet: Record<FacetName, string>;
  form: Record<Form, string>;
  status: Record<Status, string>;
}

/** The closed lists that facets and details show. */
export interface MoreTerms {
  promoter: Record<PromoterKind, string>;
  contribution: Record<ContributionKind, string>;
  instrumentKind: Record<InstrumentKind, string>;
  instrumentState: Record<InstrumentState, string>;
  audience: Record<AudienceGroup, string>;
  costKind: Record<'free' | 'paid', string>;
  accessKind: Record<'yes' | 'partly' | 'no', string>;
  whenKind: Record<When, string>;
  timeKind: Record<TimeOfDay, string>;
  view: Record<ViewName, string>;
  panel: Record<PanelName, string>;
}

/** Those of notices. */
export interface NoticeTerms {
  severity: Record<Severity, string>;
  audience: Record<AudienceGroup, string>;
}

/** Those of resources: what one of a kind is called, and what several are. */
export interface RelatedTerms {
  resourceKind: Record<ResourceKind, string>;
  resourceKinds: Record<ResourceKind, string>;
}
