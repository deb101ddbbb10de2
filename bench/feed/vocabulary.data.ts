import type { Place } from '@vicinia/feed/model.js';

/** What titles, texts and people are made of. Places are real; everybody and everything else is invented. */

export const places: readonly Required<Pick<Place, 'municipality' | 'neighbourhood' | 'latitude' | 'longitude'>>[] = [
  { municipality: 'Ravenna', neighbourhood: 'Darsena', latitude: 44.4207, longitude: 12.2112 },
  { municipality: 'Ravenna', neighbourhood: 'Lido Adriano', latitude: 44.4106, longitude: 12.3033 },
  { municipality: 'Ravenna', neighbourhood: 'Piangipane', latitude: 44.4233, longitude: 12.0874 },
  { municipality: 'Ravenna', neighbourhood: 'Mezzano', latitude: 44.4665, longitude: 12.0935 },
  { municipality: 'Cervia', neighbourhood: 'Pinarella', latitude: 44.2413, longitude: 12.3588 },
  { municipality: 'Cervia', neighbourhood: 'Castiglione', latitude: 44.2703, longitude: 12.2441 },
  { municipality: 'Russi', neighbourhood: 'Godo', latitude: 44.3948, longitude: 12.0741 },
  { municipality: 'Russi', neighbourhood: 'San Pancrazio', latitude: 44.3625, longitude: 12.0742 },
  { municipality: 'Faenza', neighbourhood: 'Borgo Durbecco', latitude: 44.2837, longitude: 11.8956 },
  { municipality: 'Lugo', neighbourhood: 'Voltana', latitude: 44.5416, longitude: 11.9331 },
  { municipality: 'Bagnacavallo', neighbourhood: 'Villanova', latitude: 44.4605, longitude: 12.0186 },
  { municipality: 'Alfonsine', neighbourhood: 'Longastrino', latitude: 44.5788, longitude: 12.0117 },
];

export const streets = ['Via D’Azeglio', 'Via Mazzini', 'Piazza Farini', 'Viale Roma', 'Via della Pace', 'Via Trieste'];
export const rooms = [
  'Sala civica',
  'Casa di quartiere',
  'Centro sociale',
  'Biblioteca',
  'Ex scuola',
  'Circolo',
  'Cortile',
];

export const things = [
  'Banca del tempo',
  'Orto condiviso',
  'Gruppo di acquisto solidale',
  'Portineria di quartiere',
  'Doposcuola',
  'Caffè delle lingue',
  'Officina delle riparazioni',
  'Piedibus',
  'Emporio solidale',
  'Oggettoteca',
  'Gruppo di cammino',
  'Sportello digitale',
  'Cucina di comunità',
  'Tavolo dell’abitare',
];

export const groups = [
  'Ore in Comune',
  'Il Pianerottolo',
  'Mezza Stagione',
  'Le Gru',
  'Terra Buona',
  'Filo Doppio',
  'La Rotonda',
];
export const givenNames = [
  'Loretta',
  'Samir',
  'Giulia',
  'Omar',
  'Pietro',
  'Ileana',
  'Chiara',
  'Youssef',
  'Anna',
  'Davide',
];
export const surnames = [
  'Babini',
  'Haddad',
  'Montanari',
  'Benali',
  'Casadei',
  'Popescu',
  'Zoli',
  'Ricci',
  'Fabbri',
  'Neri',
];
export const topics = [
  'vicinato',
  'ambiente',
  'scuola',
  'anziani',
  'casa',
  'lavoro',
  'salute',
  'cibo',
  'lingue',
  'mobilità',
];

export const benefits = [
  'chi ha un’ora libera incontra chi ne ha bisogno',
  'si impara facendo, senza voti e senza fretta',
  'le spese si dividono e le fatiche anche',
  'i nuovi arrivati trovano subito qualcuno da salutare',
  'quello che serve una volta l’anno si presta invece di comprarsi',
];

export const sentences = [
  'Tutto è cominciato con una caldaia rotta e un vicino che aveva la chiave giusta.',
  'Il gruppo si ritrova da tre inverni e nessuno ricorda più chi ha portato la prima torta.',
  'Non serve iscriversi: si suona, si entra, si guarda che cosa c’è da fare.',
  'Il Comune ha messo la sala, le famiglie hanno messo le sedie.',
  'L’anno scorso **quarantuno persone su ottantotto** hanno trovato qui il primo contatto.',
  'Una regola sola: *un’ora vale un’ora*, per tutti.',
  'Chi non può venire di persona telefona, e qualcuno passa da casa.',
  'I conti sono pubblici e si leggono [sul sito del gruppo](https://gruppo.example/conti).',
];

export const tasks = [
  'accompagnare, aspettare, ritirare un pacco',
  'aggiustare, cucire, montare, potare',
  'insegnare una lingua, una ricetta, l’uso dello SPID',
  'tenere compagnia, leggere ad alta voce, giocare a carte',
  'cucinare per venti persone con quello che c’è',
];
