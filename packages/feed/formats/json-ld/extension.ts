import { feedExtension } from '../../model/feed.ts';
import { isObject } from '../../shape/is-object.ts';
import { readShape, startReading } from '../../shape/read-shape.ts';
import type { Thing } from './thing.ts';

/** The term under which our own JSON-LD holds, as a JSON literal, what schema.org has no words for. */
export const extensionTerm = 'urn:vicinia:extension';

/** What our own writer says of an item beyond schema.org; the model's shapes still have to pass it. */
export function extensionOf(thing: Thing): Record<string, unknown> | undefined {
  const { value } = thing.one(extensionTerm).at;
  return isObject(value) ? value : undefined;
}

/** What our own writer says of the whole list. */
export function headExtensionOf(list: Thing | undefined) {
  const extension = list && extensionOf(list);
  const { timeZone, licence, calendar, generated, example } =
    (extension && readShape(extension, feedExtension, startReading())) ?? {};
  return { timeZone, licence, calendar, generated, example };
}
