import type { NoticeMessages } from './messages.ts';

const fr: NoticeMessages = {
  notices: 'Informations',
  severity: { info: 'Information', warning: 'Attention', urgent: 'Urgent' },
  fromDate: 'À partir du {date}',
  untilDate: 'Jusqu’au {date}',
  ends: 'se termine {soon}',
  dismiss: 'Masquer',
  dismissed: { one: '{n} information masquée', other: '{n} informations masquées' },
  restore: 'Afficher de nouveau',
  noticesForget: 'Cet appareil ne permet pas de s’en souvenir : cela vaut tant que la page est ouverte.',
  moreNotices: {
    one: 'Afficher une autre information',
    other: 'Afficher {n} autres informations',
  },
  audience: {
    everyone: 'Tous',
    children: 'Enfants',
    teenagers: 'Adolescents',
    'young-people': 'Jeunes',
    adults: 'Adultes',
    'older-people': 'Personnes âgées',
    families: 'Familles',
    carers: 'Proches aidants',
    'people-with-disabilities': 'Personnes handicapées',
    newcomers: 'Nouveaux arrivants',
    jobseekers: 'Personnes en recherche d’emploi',
    volunteers: 'Bénévoles',
    professionals: 'Professionnels',
  },
};

export default fr;
