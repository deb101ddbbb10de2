import type { TroubleMessages } from './messages.ts';

const sl: TroubleMessages = {
  stale: 'Seznama ni mogoče osvežiti. Datum teh podatkov: {date}.',
  partial: 'Del seznama se ni naložil.',
  'failed-network': 'Naslova {address} od tu ni mogoče prebrati: preverite povezavo in poskusite znova.',
  'failed-timeout': 'Naslov {address} se predolgo ne odziva: poskusite pozneje.',
  'failed-http':
    'Naslov {address} se je odzval z napako {status}: poskusite pozneje ali obvestite uredništvo te strani.',
  'failed-content':
    'Na naslovu {address} ni vira, ki bi ga bilo mogoče v celoti prebrati: obvestite uredništvo te strani.',
  'failed-too-large': 'Vir na naslovu {address} je prevelik: obvestite uredništvo te strani.',
  'failed-bad-address': 'Naslov vira manjka ali ni veljaven (»{address}«): obvestite uredništvo te strani.',
  noIndex: 'Hitro iskanje po tem seznamu se ne odziva: bere se ves seznam, kar traja dlje.',
  problems: {
    one: '{n} vnosa iz vira ni mogoče prebrati, zato ni prikazan.',
    two: '{n} vnosov iz vira ni mogoče prebrati, zato nista prikazana.',
    few: '{n} vnosov iz vira ni mogoče prebrati, zato niso prikazani.',
    other: '{n} vnosov iz vira ni mogoče prebrati, zato niso prikazani.',
  },
};

export default sl;
