import type { NoticeMessages } from './messages.ts';

const ro: NoticeMessages = {
  notices: 'Anunțuri',
  severity: { info: 'Informare', warning: 'Atenție', urgent: 'Urgent' },
  fromDate: 'De la {date}',
  untilDate: 'Până la {date}',
  ends: 'se încheie {soon}',
  dismiss: 'Ascundeți',
  dismissed: { one: 'Un anunț ascuns', few: '{n} anunțuri ascunse', other: '{n} de anunțuri ascunse' },
  restore: 'Afișați din nou',
  noticesForget: 'Acest dispozitiv nu permite reținerea alegerii: ea durează cât timp pagina este deschisă.',
  moreNotices: {
    one: 'Afișați încă un anunț',
    few: 'Afișați încă {n} anunțuri',
    other: 'Afișați încă {n} de anunțuri',
  },
  audience: {
    everyone: 'Toată lumea',
    children: 'Copii',
    teenagers: 'Adolescenți',
    'young-people': 'Tineri',
    adults: 'Adulți',
    'older-people': 'Persoane vârstnice',
    families: 'Familii',
    carers: 'Persoane care îngrijesc o rudă',
    'people-with-disabilities': 'Persoane cu dizabilități',
    newcomers: 'Nou-veniți',
    jobseekers: 'Persoane care caută de lucru',
    volunteers: 'Voluntari',
    professionals: 'Profesioniști',
  },
};

export default ro;
