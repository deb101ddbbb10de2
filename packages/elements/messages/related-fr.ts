import type { RelatedMessages } from './messages.ts';

const fr: RelatedMessages = {
  resources: 'Contenus associés',
  loadingResources: 'Chargement des contenus…',
  noResources: 'Aucune ressource sur ce sujet pour le moment.',
  moreResources: {
    one: 'Afficher un autre contenu',
    other: 'Afficher {n} autres contenus',
  },
  webPage: 'page web',
  resourceKind: {
    document: 'Document',
    video: 'Vidéo',
    audio: 'Audio',
    slides: 'Diapositives',
    link: 'Lien',
    book: 'Livre',
    dataset: 'Données',
  },
  resourceKinds: {
    document: 'Documents',
    video: 'Vidéos',
    audio: 'Audio',
    slides: 'Diapositives',
    link: 'Liens',
    book: 'Livres',
    dataset: 'Données',
  },
};

export default fr;
