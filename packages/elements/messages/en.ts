import type { Messages } from './messages.ts';

const en: Messages = {
  // The listing
  searchLabel: 'Search the initiatives',
  searchHint: 'A word, a place, a group',
  filters: 'Filters',
  filtersChosen: { one: 'Filters ({n} active)', other: 'Filters ({n} active)' },
  sortLabel: 'Sort by',
  sortNext: 'next date',
  sortTitle: 'title',
  sortNewest: 'newest',
  results: { one: '{n} initiative', other: '{n} initiatives' },
  firstResults: { one: 'The first initiative', other: 'The first {n} initiatives' },
  noMatch: 'No initiative matches your search.',
  empty: 'There are no published initiatives for now.',
  more: { one: 'Show one more initiative', other: 'Show {n} more initiatives' },
  shown: { one: '{n} initiative of {total} shown', other: '{n} initiatives of {total} shown' },
  exampleNote: 'Example content: groups, people and contacts are invented.',

  // Loading and failing
  loading: 'Loading the initiatives…',
  retry: 'Try again',
  failed: 'The list did not load.',
  stale: 'The list cannot be refreshed: this is how it was on {date}.',
  'failed-network': '{address} cannot be read from here: check the network and try again.',
  'failed-timeout': '{address} takes too long to answer: try again later.',
  'failed-http': '{address} answered with error {status}: try again later, or tell whoever looks after this page.',
  'failed-content': '{address} is no feed that can be read as a whole: tell whoever looks after this page.',
  'failed-too-large': '{address} is too large: tell whoever looks after this page.',
  'failed-bad-address':
    'The address of the feed is missing or not valid (“{address}”): tell whoever looks after this page.',
  problems: {
    one: 'One entry of the feed cannot be read and is not shown.',
    other: '{n} entries of the feed cannot be read and are not shown.',
  },
  partial: 'Part of the list did not load.',

  // A card
  details: 'Details',
  hideDetails: 'Close details',
  nextDate: 'Next date',
  place: 'Place',
  promotedBy: 'Promoter',
  partFailed: 'This part did not load: reload the page to try again.',
  readPage: 'Read the page',

  facet: {
    municipality: 'Municipality',
    neighbourhood: 'Neighbourhood',
    when: 'When',
    weekday: 'Day of the week',
    time: 'Time of day',
    form: 'Form',
    seeks: 'What it seeks',
    offers: 'What it offers',
    audience: 'For whom',
    age: 'Age',
    topic: 'Topic',
    promoter: 'Promoter',
    instrument: 'Instrument',
    status: 'Status',
    cost: 'Cost',
    access: 'Wheelchair access',
    language: 'Language spoken',
  },
  form: {
    'pooled-demand': 'Pooled demand',
    'mutual-aid': 'Mutual aid',
    'active-collaboration': 'Active collaboration',
  },
  status: { proposed: 'Proposed', active: 'Active', resting: 'Resting', concluded: 'Concluded' },
};

export default en;
