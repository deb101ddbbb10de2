import type { RelatedMessages } from './messages.ts';

const sq: RelatedMessages = {
  resources: 'Përmbajtje të ngjashme',
  loadingResources: 'Po ngarkohen përmbajtjet…',
  noResources: 'Për momentin nuk ka materiale për këtë temë.',
  moreResources: { one: 'Shfaqni edhe një përmbajtje', other: 'Shfaqni edhe {n} përmbajtje' },
  webPage: 'faqe interneti',
  resourceKind: {
    document: 'Dokument',
    video: 'Video',
    audio: 'Audio',
    slides: 'Diapozitivë',
    link: 'Lidhje',
    book: 'Libër',
    dataset: 'Të dhëna',
  },
  resourceKinds: {
    document: 'Dokumente',
    video: 'Video',
    audio: 'Audio',
    slides: 'Diapozitivë',
    link: 'Lidhje',
    book: 'Libra',
    dataset: 'Të dhëna',
  },
};

export default sq;
