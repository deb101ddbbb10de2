import type { RelatedMessages } from './messages.ts';

const sl: RelatedMessages = {
  resources: 'Sorodne vsebine',
  loadingResources: 'Vsebine se nalagajo …',
  noResources: 'O tem za zdaj ni gradiv.',
  moreResources: {
    one: 'Pokaži še {n} vsebino',
    two: 'Pokaži še {n} vsebini',
    few: 'Pokaži še {n} vsebine',
    other: 'Pokaži še {n} vsebin',
  },
  webPage: 'spletna stran',
  resourceKind: {
    document: 'Dokument',
    video: 'Video',
    audio: 'Zvok',
    slides: 'Diapozitivi',
    link: 'Povezava',
    book: 'Knjiga',
    dataset: 'Podatki',
  },
  resourceKinds: {
    document: 'Dokumenti',
    video: 'Videi',
    audio: 'Zvok',
    slides: 'Diapozitivi',
    link: 'Povezave',
    book: 'Knjige',
    dataset: 'Podatki',
  },
};

export default sl;
