import type { Column } from '../column.ts';
import { addresses, terms } from '../lists.ts';

/** What some types of items have alone, and at the end what all have and few look for. */
export const kindColumns: readonly Column[] = [
  { it: 'Stato', en: 'Status', cell: ({ fields, words }) => words.value(fields.status) },
  { it: 'Forma di collaborazione', en: 'Form', cell: ({ fields, words }) => words.value(fields.form) },
  { it: 'Strumento giuridico', en: 'Instrument', cell: ({ fields, words }) => words.value(fields.instrument?.kind) },
  { it: 'Livello del corso', en: 'Level', cell: ({ fields, words }) => words.value(fields.level) },
  { it: 'Modalità', en: 'Mode', cell: ({ fields, words }) => words.mode(fields.mode) },
  { it: 'Durata in ore', en: 'Duration', cell: ({ fields }) => fields.hours },
  { it: 'Prerequisiti', en: 'Prerequisites', cell: ({ fields }) => fields.prerequisites },
  { it: 'Che cosa si impara', en: 'Outcomes', cell: ({ fields }) => terms(fields.outcomes) },
  { it: 'Attestato', en: 'Certificate', cell: ({ fields }) => fields.certificate },
  { it: 'Apertura iscrizioni', en: 'Enrolment opens', cell: ({ fields }) => fields.enrolment?.opens },
  { it: 'Gravità', en: 'Severity', cell: ({ fields, words }) => words.value(fields.severity) },
  { it: 'Valido dal', en: 'Valid from', cell: ({ fields }) => fields.period?.from },
  { it: 'Valido fino al', en: 'Valid until', cell: ({ fields }) => fields.period?.until },
  { it: 'Tipo risorsa', en: 'Kind', cell: ({ fields, words }) => words.value(fields.kind) },
  { it: 'Editore', en: 'Publisher', cell: ({ fields }) => fields.publisher?.name },
  { it: 'Licenza', en: 'Licence', cell: ({ fields }) => fields.licence },
  { it: 'Immagine', en: 'Image', cell: ({ item }) => addresses(item.images) },
  { it: 'Testo alternativo', en: 'Image alt', cell: ({ item }) => item.images?.[0]?.alt },
  { it: 'Allegati', en: 'Attachments', cell: ({ item }) => addresses(item.attachments) },
  { it: 'Fonte', en: 'Source', cell: ({ item }) => item.source?.name },
  { it: 'Pubblicato', en: 'Published', cell: ({ item }) => item.published },
  { it: 'Aggiornato', en: 'Modified', cell: ({ item }) => item.modified },
  { it: 'Verificato', en: 'Verified', cell: ({ item }) => item.verified },
  { it: 'Scade', en: 'Expires', cell: ({ item }) => item.expires },
];
