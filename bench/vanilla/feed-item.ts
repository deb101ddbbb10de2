import type { Form, Occurrence, Party, Place, Status } from '@vicinia/feed/model.js';

/** What the listing takes from an element of a JSON Feed's `items`; it is trusted to be so. */
export interface FeedItem {
  title: string;
  url: string;
  summary: string;
  content_text: string;
  tags: string[];
  _vicinia: {
    form: Form;
    status: Status;
    promoter: Party & { kind: string };
    audience: { groups: string[] };
    contributions: { kind: string; direction: 'seeks' | 'offers' }[];
    cost: { free: boolean };
    places: [Place & { municipality: string; access: { wheelchair: string } }];
    schedule?: { occurrences: Occurrence[] };
  };
}

export interface FeedDocument {
  _vicinia: { timeZone: string };
  next_url?: string;
  items: FeedItem[];
}
