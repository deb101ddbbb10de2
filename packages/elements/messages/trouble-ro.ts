import type { TroubleMessages } from './messages.ts';

const ro: TroubleMessages = {
  stale: 'Lista nu poate fi actualizată: informațiile sunt din {date}.',
  partial: 'O parte din listă nu s-a încărcat.',
  'failed-network': '{address} nu poate fi citit de aici: verificați conexiunea și reîncercați.',
  'failed-timeout': '{address} răspunde prea greu: reîncercați mai târziu.',
  'failed-http':
    '{address} a răspuns cu eroarea {status}: reîncercați mai târziu sau anunțați persoana care se ocupă de această pagină.',
  'failed-content':
    '{address} nu este un feed care poate fi citit în întregime: anunțați persoana care se ocupă de această pagină.',
  'failed-too-large': '{address} este prea mare: anunțați persoana care se ocupă de această pagină.',
  'failed-bad-address':
    'Adresa feedului lipsește sau nu este validă („{address}”): anunțați persoana care se ocupă de această pagină.',
  noIndex: 'Căutarea rapidă în această listă nu răspunde: se citește toată lista, ceea ce durează mai mult.',
  problems: {
    one: 'O intrare din feed nu poate fi citită și nu este afișată.',
    few: '{n} intrări din feed nu pot fi citite și nu sunt afișate.',
    other: '{n} de intrări din feed nu pot fi citite și nu sunt afișate.',
  },
};

export default ro;
