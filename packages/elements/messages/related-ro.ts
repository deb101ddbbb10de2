import type { RelatedMessages } from './messages.ts';

const ro: RelatedMessages = {
  resources: 'Conținut asemănător',
  loadingResources: 'Se încarcă conținutul…',
  noResources: 'Deocamdată nu există materiale despre acest subiect.',
  moreResources: {
    one: 'Afișați încă un material',
    few: 'Afișați încă {n} materiale',
    other: 'Afișați încă {n} de materiale',
  },
  webPage: 'pagină web',
  resourceKind: {
    document: 'Document',
    video: 'Video',
    audio: 'Audio',
    slides: 'Diapozitive',
    link: 'Link',
    book: 'Carte',
    dataset: 'Date',
  },
  resourceKinds: {
    document: 'Documente',
    video: 'Videoclipuri',
    audio: 'Audio',
    slides: 'Diapozitive',
    link: 'Linkuri',
    book: 'Cărți',
    dataset: 'Date',
  },
};

export default ro;
