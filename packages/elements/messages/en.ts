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
  empty: 'There are no published initiatives for now.',
  more: { one: 'Show one more initiative', other: 'Show {n} more initiatives' },
  exampleNote: 'Example content: groups, people and contacts are invented.',

  // Loading and failing
  loading: 'Loading the initiatives…',
  retry: 'Try again',
  failed: 'The list did not load.',

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
    mode: 'How it is held',
    level: 'Level',
    enrolment: 'Enrolment',
  },
  form: {
    'pooled-demand': 'Pooled demand',
    'mutual-aid': 'Mutual aid',
    'active-collaboration': 'Active collaboration',
  },
  status: { proposed: 'Proposed', active: 'Active', resting: 'Resting', concluded: 'Concluded' },
};

export default en;
