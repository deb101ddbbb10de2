import type { Contact } from '../../model/contact.ts';
import { formats } from '../../shape/format.ts';

const email = /[^\s@<>()[\]:;,"]+@[^\s@<>()[\]:;,"]+\.[^\s@<>()[\]:;,."]{2,}/;
const url = /https?:\/\/[^\s<>"]+/i;
const phone = /(?:\+|\b00)?\d(?:[\s./()-]*\d){5,14}\b/;
const labels =
  /\b(?:tel(?:efono|\.)?|cell(?:ulare|\.)?|mobile|phone|e-?mail|mail|fax|sito(?: web)?|web|info|whatsapp)\s*[.:]*(?=\s|$)/giu;

/** What is longer is a text. */
const LONG = 1000;

/** A contact out of free text: "Jim Dolittle, ABC Industries, +1-919-555-1234". Undefined for an empty text. */
export function contactFromText(text: string): Contact | undefined {
  if (text.length > LONG) return { note: text.trim() };
  const contact: Contact = {};
  let rest = text.replace(/mailto:|tel:(?=\+?\d)/gi, ' ');
  const take = (key: 'email' | 'url' | 'phone', pattern: RegExp) => {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined || !formats[key](found)) return;
    contact[key] = found;
    rest = rest.replace(found, ' ');
  };
  take('url', url);
  take('email', email);
  take('phone', phone);
  const name = rest
    .replace(labels, ' ')
    .replace(/[<>()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[,;:|/–-])+(?=\s*(?:[,;:|/–-]|$))|^[\s,;:|/–-]+/g, '')
    .trim();
  if (/\p{L}/u.test(name)) contact.name = name;
  return Object.keys(contact).length > 0 ? contact : undefined;
}
