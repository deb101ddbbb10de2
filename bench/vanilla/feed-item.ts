import type { Form, Occurrence, Party, Place, Status } from '@vicinia/feed/model.js';

/** What the listing takes from an element of a JSON Feed's `items`; it is trusted to be so. */
export interface FeedItem {
  title: string;
  url: string;
  summary: string;
  _vicinia: {
    form: Form;
    status: Status;
    promoter: Party;
    places: [Place];
    schedule?: { occurrences: Occurrence[] };
  };
}

export interface FeedDocument {
  _vicinia: { timeZone: string };
  items: FeedItem[];
}
