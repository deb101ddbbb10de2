import type { NoticeTerms } from './terms.ts';

const it = {
  notices: 'Segnalazioni',
  severity: { info: 'Informazione', warning: 'Avviso', urgent: 'Urgente' },
  fromDate: 'Dal {date}',
  untilDate: 'Fino al {date}',
  // {soon}: today, tomorrow, in 3 days.
  ends: 'finisce {soon}',
  dismiss: 'Nascondi',
  dismissed: { one: 'Una segnalazione nascosta', other: '{n} segnalazioni nascoste' },
  restore: 'Mostra di nuovo',
  noticesForget: 'Questo dispositivo non permette di ricordarlo: vale finché la pagina è aperta.',
  moreNotices: { one: 'Mostra un’altra segnalazione', other: 'Mostra altre {n} segnalazioni' },
  audience: {
    everyone: 'Tutti',
    children: 'Bambini',
    teenagers: 'Ragazzi',
    'young-people': 'Giovani',
    adults: 'Adulti',
    'older-people': 'Anziani',
    families: 'Famiglie',
    carers: 'Chi assiste un familiare',
    'people-with-disabilities': 'Persone con disabilità',
    newcomers: 'Chi è arrivato da poco',
    jobseekers: 'Chi cerca lavoro',
    volunteers: 'Volontari',
    professionals: 'Operatori',
  },
} satisfies NoticeTerms & Record<string, unknown>;

export default it;
