import type { ItemType } from '@vicinia/feed/model.js';
import { exported, type ExportFormat } from './export-formats.ts';
import { collections } from './feeds.ts';

const titles: Record<ItemType, string> = {
  initiative: 'Iniziative',
  training: 'Formazione',
  notice: 'Segnalazioni',
  resource: 'Contenuti correlati',
};

/** What a page tells programs of the feeds in a format. */
export const exportLinks = (format: ExportFormat, type: string, site: URL) =>
  exported[format].map((it) => ({
    type,
    title: titles[it],
    href: new URL(`/feeds/${collections[it]}.${format}`, site),
  }));
