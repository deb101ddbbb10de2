import type { NoticeMessages } from './messages.ts';

const de: NoticeMessages = {
  notices: 'Hinweise',
  severity: { info: 'Information', warning: 'Achtung', urgent: 'Dringend' },
  fromDate: 'Ab dem {date}',
  untilDate: 'Bis zum {date}',
  ends: 'endet {soon}',
  dismiss: 'Ausblenden',
  dismissed: { one: 'Ein Hinweis ausgeblendet', other: '{n} Hinweise ausgeblendet' },
  restore: 'Wieder anzeigen',
  noticesForget: 'Dieses Gerät kann sich das nicht merken: Es gilt nur, solange die Seite offen ist.',
  moreNotices: { one: 'Noch einen Hinweis anzeigen', other: '{n} weitere Hinweise anzeigen' },
  audience: {
    everyone: 'Alle',
    children: 'Kinder',
    teenagers: 'Jugendliche',
    'young-people': 'Junge Erwachsene',
    adults: 'Erwachsene',
    'older-people': 'Ältere Menschen',
    families: 'Familien',
    carers: 'Pflegende Angehörige',
    'people-with-disabilities': 'Menschen mit Behinderungen',
    newcomers: 'Neu Zugezogene',
    jobseekers: 'Arbeitsuchende',
    volunteers: 'Freiwillige',
    professionals: 'Fachkräfte',
  },
};

export default de;
