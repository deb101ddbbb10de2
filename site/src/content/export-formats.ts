import type { ItemType } from '@vicinia/feed/model.js';

/** In which formats feeds are published beside JSON Feed, and which: a calendar of what has dates, a table of what is looked up. */
export const exported = {
  ics: ['initiative', 'training', 'notice'],
  xml: ['initiative', 'training', 'notice', 'resource'],
  csv: ['initiative', 'resource'],
} as const satisfies Record<string, readonly ItemType[]>;

export type ExportFormat = keyof typeof exported;
