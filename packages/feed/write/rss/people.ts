import type { Item } from '../../model/feed.ts';
import { fieldsOf } from '../any-fields.ts';
import { contactLine } from '../texts/contact-line.ts';
import { element } from './element.ts';
import { plainOrHtml } from '../texts/html.ts';

const word = (name: string, text: string | undefined) => element(name, text && plainOrHtml(text));

/** Who stands behind it, and whom to ask. */
export function peopleOf(item: Item): string {
  const { promoter, publisher, contacts = [] } = fieldsOf(item);
  const lines = contacts.map((contact) => word('xcal:contact', contactLine(contact)));
  return word('dc:creator', promoter?.name) + word('dc:publisher', publisher?.name) + lines.join('');
}
