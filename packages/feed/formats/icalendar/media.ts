import type { Attachment } from '../../model/attachment.ts';
import type { Image } from '../../model/image.ts';
import { compact } from '../compact.ts';
import type { Entry } from './entry.ts';
import type { Property } from './property.ts';

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

const isPicture = (property: Property) => {
  const format = property.parameter('fmttype');
  return format === undefined ? picture.test(property.text) : /^image\//i.test(format);
};

/** Files that stand in the calendar itself, and those that only mail programs reach (`cid:`), have no address to show. */
const isLinked = (property: Property) => property.type !== 'binary' && !/^(cid|data):/i.test(property.text);

function size(property: Property): number | undefined {
  const bytes = Number(property.parameter('size'));
  return Number.isInteger(bytes) && bytes >= 0 ? bytes : undefined;
}

/** IMAGE (RFC 7986, 5.10) and attached pictures; the calendar has no alternative text but a label. */
export function imagesOf(entry: Entry): Image[] {
  const pictures = [...entry.all('IMAGE'), ...entry.all('ATTACH').filter(isPicture)].filter(isLinked);
  const images = pictures.map((it) => ({ url: entry.cursor(it).url(), alt: it.parameter('label') ?? '' }));
  return images.filter((it): it is Image => it.url !== undefined);
}

/** ATTACH, with the parameters that RFC 8607 and programs add, and LINK (RFC 9253, 8.2). */
export function attachmentsOf(entry: Entry): Attachment[] {
  const files = [...entry.all('ATTACH').filter((it) => !isPicture(it)), ...entry.all('LINK')].filter(isLinked);
  const attachments = files.map((it) => {
    const title = ['label', 'filename', 'x-filename', 'title'].map(it.parameter).find((name) => name !== undefined);
    return compact({ url: entry.cursor(it).url(), title, format: it.parameter('fmttype'), size: size(it) });
  });
  return attachments.filter((it): it is Attachment => it?.url !== undefined);
}

/** What is attached and cannot be shown. */
export const embedded = (entry: Entry): Property[] => entry.all('ATTACH', 'IMAGE').filter((it) => !isLinked(it));
