/** Search, facets, sorting, nearness and matching: pure functions over items. */
export { createCatalogue, type Catalogue, type Entry } from './query/catalogue.ts';
export { countFacet, type FacetCount } from './query/count-facet.ts';
export { distinguishes } from './query/distinguishes.ts';
export { facetNames, isPlain, type CalendarFacet, type FacetName, type PlainFacet } from './query/facet.ts';
export { chosenFacets, needsCalendar, type Filters } from './query/filters.ts';
export { parseWhere } from './query/parse-where.ts';
export { listEntries } from './query/list-entries.ts';
export { answerQuery, type Answer, type Query, type QueryContext } from './query/answer-query.ts';
export { prepareListing } from './query/prepare-listing.ts';
export { runQuery } from './query/run-query.ts';
export { markRanges, type Mark } from './query/search/mark-ranges.ts';
export { search, type Found } from './query/search/search.ts';
export { sorts, type Sort } from './query/sort-entries.ts';
export { toggle } from './query/toggle.ts';
export { whichToDrop, type Drop } from './query/which-to-drop.ts';

/** Dates, times and ages, for those who ask. */
export { calendarTest } from './query/calendar/calendar-test.ts';
export type { EnrolmentFacet } from './query/calendar/enrolment-of-entry.ts';
export { fitsAge } from './query/calendar/fits-age.ts';
export { rangeOf, type Range } from './query/calendar/range-of.ts';
export { timesOfDay, type TimeOfDay } from './query/calendar/slots.ts';
export { whens, type When } from './query/calendar/span.ts';

/** Dates as a calendar shows them. */
export { datesBetween, type DatedEntry } from './query/dates/dates-between.ts';
export { addDays, addMonths, mondayOf, weeksOf } from './query/dates/days.ts';

/** Near a place. */
export { distance } from './query/near/distance.ts';
export { nearestPlace, type Nearest } from './query/near/nearest-place.ts';
export { placesOf, type KnownPlace } from './query/near/places-of.ts';
export { placesOfItem } from './query/near/places-of-item.ts';
export { pointOf, type Point } from './query/near/point.ts';
export { roundDistance, type RoundDistance } from './query/near/round-distance.ts';
export { sortByDistance, type EntryByDistance } from './query/near/sort-by-distance.ts';

/** What somebody could give, or needs. */
export { match, type Match } from './query/match/match.ts';
export type { Reason } from './query/match/reason.ts';
export type { NamedPlace, Wish } from './query/match/wish.ts';

/** Notices. */
export { briefText } from './query/notices/brief-text.ts';
export { holdingNotices, type Holding } from './query/notices/holding-notices.ts';
export { noticeVersion } from './query/notices/notice-version.ts';

/** What there is to read about something. */
export { byKind } from './query/related/by-kind.ts';
export { kindOfResource } from './query/related/kind-of-resource.ts';
export { relatedResources } from './query/related/related-resources.ts';
