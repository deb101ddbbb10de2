import type { italianFields } from '../../words/italian-fields.ts';
import type { FieldRole } from '../words/field-role.ts';
import * as fits from './fits.ts';

/** A field that a column can hold. */
export interface Column {
  /** By its path in the model, as `columns` names it; what only tables have in a cell of its own has a path beside. */
  readonly field: string;
  /** What other formats call it. */
  readonly role?: FieldRole;
  /** What its header may be, in small letters without accents: beside the names of the role and the Italian ones. */
  readonly names?: readonly string[];
  /** Under which name the Italian table has it. */
  readonly italian?: keyof typeof italianFields;
  /** Several columns may hold it. */
  readonly several?: true;
  /** It may come in several languages. */
  readonly translated?: true;
  /** What its cells look like, and how many of them have to: where a header alone says too little. */
  readonly fits?: (cell: string) => boolean;
  readonly share?: number;
}

/** In this order, where a header fits several equally well. */
export const columns: readonly Column[] = [
  { field: 'type', names: ['tipo', 'type', 'tipo di contenuto', 'tipo voce'], fits: fits.itemType, share: 0.6 },
  { field: 'id', role: 'id' },
  {
    field: 'title',
    role: 'title',
    italian: 'title',
    names: [
      'evento',
      'iniziativa',
      'progetto',
      'servizio',
      'corso',
      'attivita',
      'event',
      'course',
      'service',
      'nome e cognome',
    ],
    translated: true,
  },
  { field: 'summary', role: 'summary', italian: 'summary', translated: true },
  { field: 'plainSummary', italian: 'plainSummary' },
  {
    field: 'description',
    role: 'description',
    italian: 'description',
    names: ['definizione', 'definition'],
    translated: true,
  },
  {
    field: 'descriptionFormat',
    names: ['formato della descrizione', 'formato descrizione', 'description format'],
    fits: fits.textFormat,
  },
  { field: 'participation', role: 'participation', italian: 'participation' },

  {
    field: 'schedule.openingHours',
    role: 'hours',
    italian: 'openingHours',
    names: ['quando', 'giorni e orari', 'calendario', 'days and hours'],
    fits: fits.hours,
    share: 0.3,
  },
  {
    field: 'schedule.start',
    role: 'start',
    italian: 'start',
    names: ['date e orari', 'date'],
    several: true,
    fits: fits.date,
    share: 0.3,
  },
  {
    field: 'schedule.startTime',
    role: 'startTime',
    names: ['orario', 'orari', 'time', 'dalle', 'dalle ore', 'apre', 'hours'],
    fits: fits.time,
    share: 0.3,
  },
  { field: 'schedule.end', role: 'end', italian: 'end', names: ['data fine', 'fino al'], fits: fits.date, share: 0.3 },
  { field: 'schedule.endTime', role: 'endTime', names: ['alle', 'alle ore', 'chiude'], fits: fits.time, share: 0.3 },
  {
    field: 'schedule.days',
    italian: 'days',
    names: ['giorno della settimana', 'giorni della settimana', 'weekday', 'weekdays', 'days'],
    fits: fits.weekday,
    share: 0.3,
  },
  {
    field: 'schedule.rule',
    italian: 'rule',
    names: ['ricorrenza', 'cadenza', 'periodicita', 'ripetizione', 'frequency', 'recurrence', 'rrule'],
    fits: fits.repetition,
    share: 0.3,
  },
  { field: 'schedule.timeZone', italian: 'timeZone', names: ['time zone', 'timezone'] },
  { field: 'schedule.note', names: ['note orario', 'note orari', 'note sulle date', 'notes on dates'] },

  { field: 'places.name', role: 'place', italian: 'places' },
  {
    field: 'places.coordinates',
    names: [
      'coordinate',
      'coordinates',
      'coord',
      'geo',
      'punto',
      'point',
      'wkt',
      'geometria',
      'geometry',
      'lat lon',
      'lat lng',
      'latitudine longitudine',
      'posizione',
      'geolocalizzazione',
      'gps',
    ],
    fits: fits.point,
    share: 0.5,
  },
  {
    field: 'places.latitude',
    role: 'latitude',
    names: ['coord y', 'y', 'geo y', 'lat wgs84'],
    fits: fits.number,
    share: 0.5,
  },
  {
    field: 'places.longitude',
    role: 'longitude',
    names: ['coord x', 'x', 'geo x', 'long wgs84'],
    fits: fits.number,
    share: 0.5,
  },
  { field: 'places.address', role: 'address', italian: 'address' },
  { field: 'places.houseNumber', role: 'houseNumber' },
  { field: 'places.postalCode', role: 'postalCode', italian: 'postalCode', fits: fits.number, share: 0.3 },
  { field: 'places.municipality', role: 'municipality', italian: 'municipality' },
  { field: 'places.neighbourhood', role: 'neighbourhood', italian: 'neighbourhood' },
  { field: 'places.access.wheelchair', role: 'wheelchair', italian: 'wheelchair' },
  { field: 'places.access.toilet', role: 'toilet', italian: 'toilet' },
  { field: 'places.access.parking', italian: 'parking' },
  { field: 'places.access.transport', italian: 'transport' },
  { field: 'places.access', role: 'access', italian: 'access' },
  {
    field: 'areaServed',
    italian: 'areaServed',
    names: ['area served', 'ambito territoriale', 'comuni serviti', 'comuni coinvolti'],
  },

  { field: 'cost', role: 'cost', italian: 'cost', names: ['quota di iscrizione', 'quota partecipazione'] },
  { field: 'cost.free', role: 'free', italian: 'free' },
  { field: 'booking.required', role: 'bookingRequired' },
  {
    field: 'booking.until',
    names: [
      'prenotare entro',
      'iscriversi entro',
      'scadenza iscrizioni',
      'scadenza prenotazioni',
      'termine iscrizioni',
      'chiusura iscrizioni',
      'registration deadline',
      'book by',
    ],
    fits: fits.date,
    share: 0.3,
  },
  { field: 'booking', role: 'booking', italian: 'booking' },

  { field: 'contacts.email', role: 'email', italian: 'email', several: true, fits: fits.email, share: 0.3 },
  { field: 'contacts.phone', role: 'phone', italian: 'phone', several: true, fits: fits.phone, share: 0.3 },
  { field: 'contacts.role', italian: 'role', names: ['ruolo referente', 'qualifica'] },
  {
    field: 'contacts.hours',
    names: ['orario segreteria', 'orari segreteria', 'orario contatti', 'reperibilita', 'office hours'],
  },
  { field: 'contacts.name', role: 'contact', italian: 'contacts' },
  { field: 'contacts.other', role: 'otherLink', several: true },
  { field: 'url', role: 'website', italian: 'url', fits: fits.address, share: 0.3 },

  {
    field: 'promoter.kind',
    names: [
      'tipo promotore',
      'tipo di promotore',
      'tipologia promotore',
      'natura giuridica',
      'forma giuridica',
      'tipologia ente',
      'tipo ente',
      'tipo organizzazione',
      'promoter kind',
      'organization type',
      'tipo soggetto',
      'tipologia soggetto',
    ],
  },
  { field: 'promoter.name', role: 'promoter', italian: 'promoter' },
  { field: 'partners', role: 'partners', italian: 'partners' },
  { field: 'provider.name', italian: 'provider', names: ['provider', 'ente di formazione'] },
  { field: 'audience.minAge', role: 'minAge', italian: 'minAge', fits: fits.number, share: 0.3 },
  { field: 'audience.maxAge', role: 'maxAge', italian: 'maxAge', fits: fits.number, share: 0.3 },
  { field: 'audience', role: 'audience', italian: 'audience' },
  {
    field: 'status',
    italian: 'status',
    names: ['status', 'stato avanzamento', 'stato iniziativa'],
    fits: fits.status,
    share: 0.3,
  },
  { field: 'form', italian: 'form', names: ['forma di collaborazione', 'form'], fits: fits.form, share: 0.3 },
  {
    field: 'instrument.kind',
    italian: 'instrument',
    names: ['tipo di atto', 'strumento giuridico', 'instrument'],
    fits: fits.instrument,
    share: 0.3,
  },
  {
    field: 'contributions.offers',
    names: [
      'offre',
      'offriamo',
      'cosa offre',
      'che cosa offre',
      'si offre',
      'offers',
      'contributi offerti',
      'risorse offerte',
      'what it offers',
    ],
  },
  {
    field: 'contributions.seeks',
    names: [
      'cerca',
      'cerchiamo',
      'cosa cerca',
      'che cosa cerca',
      'si cerca',
      'seeks',
      'contributi cercati',
      'contributi richiesti',
      'risorse richieste',
      'bisogni',
      'cosa serve',
      'needs',
      'what it seeks',
    ],
  },
  { field: 'contributions', italian: 'contributions', names: ['contributions'] },

  {
    field: 'kind',
    names: ['tipo', 'tipo risorsa', 'tipologia', 'genere', 'formato', 'kind', 'tipo materiale'],
    fits: fits.resourceKind,
    share: 0.6,
  },
  {
    field: 'severity',
    italian: 'severity',
    names: ['priorita', 'severity', 'livello di allerta'],
    fits: fits.severity,
    share: 0.5,
  },
  { field: 'level', italian: 'level', names: ['level', 'livello del corso'], fits: fits.level, share: 0.3 },
  {
    field: 'mode',
    italian: 'mode',
    names: ['mode', 'modalita di erogazione', 'modalita di svolgimento', 'svolgimento'],
    fits: fits.mode,
    share: 0.3,
  },
  { field: 'topics', role: 'topics', italian: 'topics', several: true },
  { field: 'images.alt', role: 'imageAlt', italian: 'alt' },
  { field: 'images', role: 'image', italian: 'images', several: true, fits: fits.address, share: 0.3 },
  { field: 'attachments', role: 'attachment', italian: 'attachments', several: true, fits: fits.address, share: 0.3 },
  { field: 'languages', italian: 'languages', names: ['languages'] },
  { field: 'language', role: 'language', italian: 'language' },

  {
    field: 'hours',
    names: ['ore', 'durata in ore', 'numero ore', 'monte ore', 'ore totali', 'durata', 'duration'],
    fits: fits.number,
    share: 0.5,
  },
  { field: 'seatsLeft', italian: 'seatsLeft', names: ['seats left', 'available seats'], fits: fits.number, share: 0.3 },
  {
    field: 'seats',
    italian: 'seats',
    names: [
      'numero posti',
      'posti totali',
      'capienza',
      'seats',
      'capacity',
      'max partecipanti',
      'numero massimo partecipanti',
    ],
    fits: fits.number,
    share: 0.3,
  },
  { field: 'teachers', italian: 'teachers', names: ['teachers', 'conduce', 'condotto da', 'a cura del docente'] },
  {
    field: 'enrolment.opens',
    names: ['apertura iscrizioni', 'iscrizioni dal', 'inizio iscrizioni', 'enrolment opens'],
    fits: fits.date,
    share: 0.3,
  },
  { field: 'certificate', italian: 'certificate' },
  { field: 'prerequisites', italian: 'prerequisites' },
  { field: 'outcomes', italian: 'outcomes' },
  {
    field: 'period.from',
    names: ['valido dal', 'in vigore dal', 'validita dal', 'valid from'],
    fits: fits.date,
    share: 0.3,
  },
  {
    field: 'period.until',
    names: ['valido fino al', 'in vigore fino al', 'validita al', 'valid until'],
    fits: fits.date,
    share: 0.3,
  },

  { field: 'published', role: 'published', italian: 'published', fits: fits.date, share: 0.3 },
  { field: 'modified', role: 'modified', italian: 'modified', fits: fits.date, share: 0.3 },
  { field: 'verified', role: 'verified', italian: 'verified', fits: fits.date, share: 0.3 },
  { field: 'expires', italian: 'expires', fits: fits.date, share: 0.3 },
  { field: 'publisher', italian: 'publisher' },
  { field: 'date', names: ['anno', 'anno di pubblicazione', 'year'], fits: fits.number, share: 0.5 },
  { field: 'licence', italian: 'licence', names: ['license', 'licence'] },
  { field: 'source', role: 'source', italian: 'source' },
  { field: 'note', role: 'note', names: ['annotazioni', 'osservazioni', 'altro', 'altre informazioni'], several: true },
];
