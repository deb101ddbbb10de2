import type { Item } from '../../model/feed.ts';
import type { Attachment } from '../../model/attachment.ts';
import type { Image } from '../../model/image.ts';
import { around, element, empty } from './element.ts';
import { plainOrHtml } from '../texts/html.ts';

const words = (name: string, text: string | undefined) => element(name, text && plainOrHtml(text));

function imageOf({ url, alt, width, height, credit }: Image): string {
  const attributes = { url, medium: 'image', width, height };
  const inside = words('media:description', alt || undefined) + words('media:credit', credit);
  return inside === '' ? empty('media:content', attributes) : around('media:content', inside, attributes);
}

/** Media RSS knows whole numbers of bytes and seconds. */
const whole = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));

const mediumOf = (format: string | undefined) => /^(?:audio|video)(?=\/)/.exec(format ?? '')?.[0] ?? 'document';

function attachmentOf({ url, title, format, size, duration, language }: Attachment): string {
  const medium = mediumOf(format);
  const attributes = { url, medium, type: format, fileSize: size, duration: whole(duration), lang: language };
  const inside = words('media:title', title);
  return inside === '' ? empty('media:content', attributes) : around('media:content', inside, attributes);
}

/** RSS 2.0 wants length and type of an enclosure. */
const enclosureOf = ({ url, format, size }: Attachment) =>
  empty('enclosure', { url, length: size ?? 0, type: format ?? 'application/octet-stream' });

/** Pictures and attachments in Media RSS, and the first attachment as the one enclosure that every program knows. */
export function mediaOf({ images = [], attachments = [] }: Item): string {
  const first = attachments.find(({ format }) => !format?.startsWith('image/'));
  return [first ? enclosureOf(first) : '', ...images.map(imageOf), ...attachments.map(attachmentOf)].join('');
}
