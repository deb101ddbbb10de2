import type { Messages } from './messages.ts';

// Before ; : ! ? and within « » stands a narrow space that does not break (U+202F).
const fr: Messages = {
  // The listing
  searchLabel: 'Rechercher une initiative',
  searchHint: 'Un mot, un lieu, un groupe',
  filters: 'Filtres',
  filtersChosen: { one: 'Filtres ({n} actif)', other: 'Filtres ({n} actifs)' },
  sortLabel: 'Trier par',
  sortNext: 'prochaine date',
  sortTitle: 'titre',
  sortNewest: 'plus récentes',
  results: { one: '{n} initiative', other: '{n} initiatives' },
  firstResults: { one: 'La première initiative', other: 'Les {n} premières initiatives' },
  empty: 'Aucune initiative n’est publiée pour le moment.',
  more: { one: 'Afficher une autre initiative', other: 'Afficher {n} autres initiatives' },
  exampleNote: 'Contenus d’exemple : les groupes, les personnes et les coordonnées sont fictifs.',

  // Loading and failing
  loading: 'Chargement des initiatives…',
  retry: 'Réessayer',
  failed: 'La liste n’a pas pu être chargée.',

  // A card
  details: 'Détails',
  hideDetails: 'Fermer les détails',
  nextDate: 'Prochaine date',
  place: 'Lieu',
  promotedBy: 'Porté par',
  partFailed: 'Cette partie n’a pas pu être chargée : rechargez la page pour réessayer.',
  readPage: 'Lire la page',

  facet: {
    municipality: 'Commune',
    neighbourhood: 'Quartier ou hameau',
    when: 'Quand',
    weekday: 'Jour de la semaine',
    time: 'Moment de la journée',
    form: 'Forme',
    seeks: 'Ce qui est recherché',
    offers: 'Ce qui est proposé',
    audience: 'Pour qui',
    age: 'Âge',
    topic: 'Thème',
    promoter: 'Porté par',
    instrument: 'Dispositif',
    status: 'État',
    cost: 'Coût',
    access: 'Accès en fauteuil roulant',
    language: 'Langue parlée',
    mode: 'Modalité',
    level: 'Niveau',
    enrolment: 'Inscriptions',
  },
  form: {
    'pooled-demand': 'Demande groupée',
    'mutual-aid': 'Entraide',
    'active-collaboration': 'Collaboration active',
  },
  status: { proposed: 'Proposée', active: 'Active', resting: 'En pause', concluded: 'Terminée' },
};

export default fr;
