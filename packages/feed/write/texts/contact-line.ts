import type { Contact } from '../../model/contact.ts';

/** A contact in one line: "Ada, tel. 0544 123456, ada@vicinia.example". */
export function contactLine({ name, role, phone, email, url }: Contact): string | undefined {
  return [name ?? role, phone && `tel. ${phone}`, email, url].filter(Boolean).join(', ') || undefined;
}
