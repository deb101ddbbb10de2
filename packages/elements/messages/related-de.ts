import type { RelatedMessages } from './messages.ts';

const de: RelatedMessages = {
  resources: 'Verwandte Inhalte',
  loadingResources: 'Inhalte werden geladen …',
  noResources: 'Dazu gibt es zurzeit kein Material.',
  moreResources: { one: 'Einen weiteren Inhalt anzeigen', other: '{n} weitere Inhalte anzeigen' },
  webPage: 'Webseite',
  resourceKind: {
    document: 'Dokument',
    video: 'Video',
    audio: 'Audio',
    slides: 'Folien',
    link: 'Link',
    book: 'Buch',
    dataset: 'Daten',
  },
  resourceKinds: {
    document: 'Dokumente',
    video: 'Videos',
    audio: 'Audio',
    slides: 'Folien',
    link: 'Links',
    book: 'Bücher',
    dataset: 'Daten',
  },
};

export default de;
