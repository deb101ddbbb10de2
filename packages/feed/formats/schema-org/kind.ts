import type { ResourceKind } from '../../model/resource.ts';
import type { Thing } from '../json-ld/thing.ts';

/** What a thing is for us: which of the mappings in this folder it takes. */
export type Kind =
  | 'event'
  | 'education-event'
  | 'course'
  | 'program'
  | 'service'
  | 'announcement'
  | 'work'
  | 'organization'
  | 'list'
  | 'page'
  | 'support'
  | 'unknown';

const kinds = new Map<string, Kind>();
const add = (kind: Kind, names: string) => names.split(' ').forEach((name) => kinds.set(name, kind));

// Names that end in Event, Service, Organization … are known by their ending.
add('event', 'Festival Hackathon EventSeries SessionSeries ScheduledSession League');
add('education-event', 'EducationEvent');
add('course', 'Course CourseInstance');
add('program', 'EducationalOccupationalProgram WorkBasedProgram');
add('service', 'GovernmentPermit BroadcastChannel FacilityUse IndividualFacilityUse');
add('announcement', 'SpecialAnnouncement');
add(
  'work',
  'CreativeWork LearningResource VideoObject AudioObject MediaObject PodcastEpisode Episode Book Dataset Report Guide HowTo Blog',
);
add(
  'work',
  'DigitalDocument PresentationDigitalDocument TextDigitalDocument SpreadsheetDigitalDocument Legislation WebContent',
);
add(
  'organization',
  'LocalBusiness Corporation NGO Place CivicStructure Library Museum Park Church Store SportsClub Residence LandmarksOrHistoricalBuildings TouristAttraction',
);
add('list', 'ItemList OfferCatalog DataFeed DataCatalog');
add(
  'support',
  'WebSite BreadcrumbList Person Brand ImageObject SiteNavigationElement WPHeader WPFooter WPSideBar PostalAddress GeoCoordinates',
);
add(
  'support',
  'ContactPoint ListItem Offer AggregateOffer AggregateRating Rating Schedule PartialSchedule VirtualLocation Concept ConceptScheme',
);
add(
  'support',
  'OpeningHoursSpecification EntryPoint Country State City AdministrativeArea DefinedTerm DefinedTermSet PropertyValue SearchAction ReadAction',
);

const endings: readonly (readonly [RegExp, Kind])[] = [
  [/Event$/, 'event'],
  [/(Article|Posting|Posts?|Periodical|Newspaper)$/, 'work'],
  [/(Page|Portal)$/, 'page'],
  [
    /(Organization|Business|Agency|Office|Center|Centre|School|Hall|Venue|Association|Team|Group|Consortium|Union)$/,
    'organization',
  ],
  [/Service$/, 'service'],
];

function kindOfType(type: string): Kind | undefined {
  if (type === 'JobPosting') return undefined;
  return kinds.get(type) ?? endings.find(([ending]) => ending.test(type))?.[1];
}

/** Businesses have a hundred types more; what has a place or a telephone is one of them. */
const looksLocal = (thing: Thing) =>
  thing.has('name') && thing.has('address', 'geo', 'telephone', 'openingHours', 'openingHoursSpecification');

/** What says more than `Event` beside it: `["Event", "EducationEvent"]`. */
const learning = new Set<Kind | undefined>(['education-event', 'course', 'program']);

export function kindOf(thing: Thing): Kind {
  const { types } = thing;
  const known = types.map(kindOfType);
  const kinds = known.filter((kind) => learning.has(kind));
  for (const kind of kinds.length > 0 ? kinds : known) {
    // A “ProfessionalService” or an “EmergencyService” is a business with an address.
    if (kind) return kind === 'service' && thing.has('address') ? 'organization' : kind;
  }
  if (types.length > 0) return looksLocal(thing) ? 'organization' : 'unknown';
  if (thing.has('hasCourseInstance', 'courseMode')) return 'course';
  if (thing.has('startDate', 'eventSchedule')) return 'event';
  if (thing.has('itemListElement')) return 'list';
  return looksLocal(thing) ? 'organization' : 'unknown';
}

const resources: readonly (readonly [RegExp, ResourceKind])[] = [
  [/Video|Movie|Clip/, 'video'],
  [/Audio|Podcast|Music/, 'audio'],
  [/Presentation/, 'slides'],
  [/Book/, 'book'],
  [/Data(set|Feed)/, 'dataset'],
  [/Document|Report|Legislation|Guide/, 'document'],
];

export function resourceKindOf(types: readonly string[]): ResourceKind {
  return resources.find(([pattern]) => types.some((type) => pattern.test(type)))?.[1] ?? 'link';
}

/** For the sentence about a type that is none of these. */
export const understood = [
  'Event',
  'EventSeries',
  'SessionSeries',
  'ScheduledSession',
  'Course',
  'CourseInstance',
  'EducationalOccupationalProgram',
  'Service',
  'FacilityUse',
  'SpecialAnnouncement',
  'Article',
  'CreativeWork',
  'Organization',
  'Place',
  'ItemList',
];
