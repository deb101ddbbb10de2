import type { MaterialKind, ResourceKind, Severity } from '@vicinia/feed/model.js';

/** Italian names that only the site's own pages show. */
export const severityLabels: Record<Severity, string> = { info: 'Informazione', warning: 'Avviso', urgent: 'Urgente' };

export const materialLabels: Record<MaterialKind, string> = {
  slides: 'diapositive',
  video: 'video',
  audio: 'audio',
  document: 'documento',
  link: 'collegamento',
};

export const resourceLabels: Record<ResourceKind, string> = {
  document: 'Documento',
  video: 'Video',
  audio: 'Audio',
  slides: 'Diapositive',
  link: 'Collegamento',
  book: 'Libro',
  dataset: 'Dati',
};
