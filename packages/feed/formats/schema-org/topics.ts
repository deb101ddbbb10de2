import { formats } from '../../shape/format.ts';
import type { Thing } from '../json-ld/thing.ts';

const names = [
  'keywords',
  'activity',
  'category',
  'about',
  'genre',
  'serviceType',
  'sport',
  'articleSection',
  'programme',
];
const more = ['facilityType', 'beta:facilityType', 'occupationalCategory'];

/** What it is about, in a word each: keywords, with or without commas, concepts, kinds of service. */
export function topicsOf(thing: Thing): string[] {
  const texts = thing.every(...names, ...more).flatMap((value) => {
    const text = value.label();
    if (text === undefined || formats.url(text)) return [];
    return value.isNode ? [text] : text.split(/[,;]/).map((it) => it.trim());
  });
  return [...new Set(texts.filter((text) => text !== '' && text.length <= 80))];
}
