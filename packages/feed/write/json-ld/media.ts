import type { Attachment } from '../../model/attachment.ts';
import type { Image } from '../../model/image.ts';
import type { Material } from '../../model/material.ts';
import { formats } from '../../shape/format.ts';
import { node, values } from './node.ts';

export const images = (list: readonly Image[] | undefined) =>
  values(
    list?.map(({ url, alt, width, height, credit }) =>
      node('ImageObject', { url, caption: alt, width, height, creditText: credit }),
    ),
  );

const typeOf = (format = ''): string =>
  /^video\//.test(format) ? 'VideoObject' : /^audio\//.test(format) ? 'AudioObject' : 'DigitalDocument';

/** To the thousandth: ISO 8601 knows no exponents. */
const seconds = (duration: number | undefined) =>
  duration === undefined ? undefined : `PT${duration.toFixed(3).replace(/\.?0+$/, '')}S`;

/** An address, or what stands for the document that it names. */
export const licence = (text: string | undefined) =>
  text === undefined || formats.url(text) ? text : node('CreativeWork', { name: text });

/** A file with what is known of it; `type` where the format does not tell what it is. */
export const file = (it: Attachment | Material, type = typeOf(it.format)) =>
  node(type, {
    contentUrl: it.url,
    name: it.title,
    encodingFormat: it.format,
    contentSize: it.size === undefined ? undefined : String(it.size),
    duration: seconds(it.duration),
    inLanguage: it.language,
    license: licence(it.licence),
  });

export const files = (list: readonly Attachment[] | undefined) => values(list?.map((it) => file(it)));
