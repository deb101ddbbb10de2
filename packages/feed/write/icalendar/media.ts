import type { Item } from '../../model/feed.ts';
import { line } from './content-line.ts';

/** Pictures (RFC 7986, 5.10) and attachments, with the parameters that RFC 8607 has for them. */
export const media = ({ images = [], attachments = [] }: Item): string =>
  [
    ...images.map(({ url, alt }) => line('IMAGE', url, { VALUE: 'URI', DISPLAY: 'BADGE', LABEL: alt })),
    ...attachments.map(({ url, title, format, size }) =>
      line('ATTACH', url, { FMTTYPE: format, SIZE: size, LABEL: title }),
    ),
  ].join('');
