import type { MaterialKind, ResourceKind, Severity } from '@vicinia/feed/model.js';
import type { Language } from '../language/language.ts';

type Labels<T extends string> = Record<Language, Record<T, string>>;

/** Names that only the site's own pages show. */
export const severityLabels: Labels<Severity> = {
  it: { info: 'Informazione', warning: 'Avviso', urgent: 'Urgente' },
  en: { info: 'Information', warning: 'Warning', urgent: 'Urgent' },
};

export const materialLabels: Record<MaterialKind, string> = {
  slides: 'diapositive',
  video: 'video',
  audio: 'audio',
  document: 'documento',
  link: 'collegamento',
};

export const resourceLabels: Labels<ResourceKind> = {
  it: {
    document: 'Documento',
    video: 'Video',
    audio: 'Audio',
    slides: 'Diapositive',
    link: 'Collegamento',
    book: 'Libro',
    dataset: 'Dati',
  },
  en: {
    document: 'Document',
    video: 'Video',
    audio: 'Audio',
    slides: 'Slides',
    link: 'Link',
    book: 'Book',
    dataset: 'Data',
  },
};
