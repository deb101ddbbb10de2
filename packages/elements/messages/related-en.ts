import type { RelatedMessages } from './messages.ts';

const en: RelatedMessages = {
  resources: 'Related content',
  loadingResources: 'Loading the content…',
  noResources: 'There is no material on this for now.',
  moreResources: { one: 'Show one more item', other: 'Show {n} more items' },
  webPage: 'web page',
  resourceKind: {
    document: 'Document',
    video: 'Video',
    audio: 'Audio',
    slides: 'Slides',
    link: 'Link',
    book: 'Book',
    dataset: 'Data',
  },
  resourceKinds: {
    document: 'Documents',
    video: 'Videos',
    audio: 'Audio',
    slides: 'Slides',
    link: 'Links',
    book: 'Books',
    dataset: 'Data',
  },
};

export default en;
