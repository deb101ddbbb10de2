import type { NoticeMessages } from './messages.ts';

const sl: NoticeMessages = {
  notices: 'Obvestila',
  severity: { info: 'Informacija', warning: 'Opozorilo', urgent: 'Nujno' },
  fromDate: 'Od {date}',
  untilDate: 'Do {date}',
  ends: 'konča se {soon}',
  dismiss: 'Skrij',
  dismissed: {
    one: '{n} skrito obvestilo',
    two: '{n} skriti obvestili',
    few: '{n} skrita obvestila',
    other: '{n} skritih obvestil',
  },
  restore: 'Znova pokaži',
  noticesForget: 'Ta naprava si tega ne more zapomniti: velja, dokler je stran odprta.',
  moreNotices: {
    one: 'Pokaži še {n} obvestilo',
    two: 'Pokaži še {n} obvestili',
    few: 'Pokaži še {n} obvestila',
    other: 'Pokaži še {n} obvestil',
  },
  audience: {
    everyone: 'Vsi',
    children: 'Otroci',
    teenagers: 'Najstniki',
    'young-people': 'Mladi',
    adults: 'Odrasli',
    'older-people': 'Starejši',
    families: 'Družine',
    carers: 'Oskrbovalci svojcev',
    'people-with-disabilities': 'Osebe z invalidnostjo',
    newcomers: 'Novi prebivalci',
    jobseekers: 'Iskalci zaposlitve',
    volunteers: 'Prostovoljci',
    professionals: 'Strokovni delavci',
  },
};

export default sl;
