import type { Attachment } from '../../model/attachment.ts';
import type { Image } from '../../model/image.ts';
import { compact } from '../compact.ts';
import { plain, type Entry } from './entry.ts';
import { linksOf } from './links.ts';
import type { XmlElement } from './xml-element.ts';

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** Something that an item brings along, in whichever of the ways there are. */
interface Enclosed {
  readonly element: XmlElement;
  readonly address: string;
  readonly around: XmlElement | undefined;
}

const enclosed = (element: XmlElement, name: string, around?: XmlElement): Enclosed[] => {
  const address = element.attribute(name);
  return address === undefined ? [] : [{ element, address, around }];
};

/** Enclosures of RSS and Atom, and Media RSS, single and in groups. */
function allOf(entry: Entry): Enclosed[] {
  const grouped = entry
    .all('media:group')
    .flatMap((group) => group.all('media:content', 'media:thumbnail').map((it) => [it, group] as const));
  return [
    ...entry.all('enclosure').flatMap((it) => enclosed(it, 'url')),
    ...linksOf(entry, 'enclosure').flatMap((it) => enclosed(it, 'href')),
    ...entry.all('media:content').flatMap((it) => enclosed(it, 'url', entry.element)),
    ...grouped.flatMap(([it, group]) => enclosed(it, 'url', group)),
    ...entry
      .all('content')
      .filter((it) => !/^text\/html/i.test(it.attribute('type') ?? ''))
      .flatMap((it) => enclosed(it, 'src')),
    ...entry.all('media:thumbnail').flatMap((it) => enclosed(it, 'url', entry.element)),
    ...entry.all('itunes:image').flatMap((it) => enclosed(it, 'href')),
  ];
}

function isPicture({ element, address }: Enclosed): boolean {
  const type = element.attribute('type');
  if (element.attribute('medium')) return element.attribute('medium') === 'image';
  if (element.name === 'media:thumbnail' || element.name === 'itunes:image') return true;
  return type === undefined ? picture.test(address) : /^image\//i.test(type);
}

function count(element: XmlElement, ...names: string[]): number | undefined {
  const number = Number(names.map((name) => element.attribute(name)).find((it) => it !== undefined) ?? NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

const words = (element: XmlElement | undefined, ...names: string[]) => plain(element?.first(...names)?.content ?? '');
const unique = <T extends { url: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((it) => [it.url, it])).values(),
];

/** Pictures, with what Media RSS says that they show; small previews only where there is nothing else. */
export function imagesOf(entry: Entry): Image[] {
  const pictures = allOf(entry).filter(isPicture);
  const large = pictures.filter(({ element }) => element.name !== 'media:thumbnail');
  const images = (large.length > 0 ? large : pictures).map(({ element, address, around }) => {
    const alt =
      words(element, 'media:description', 'media:title') ??
      words(around === entry.element ? undefined : around, 'media:description', 'media:title') ??
      '';
    const credit =
      words(element, 'media:credit', 'media:copyright') ?? words(around, 'media:credit', 'media:copyright');
    const url = entry.cursor(element, address).url();
    return { ...compact({ url, width: count(element, 'width'), height: count(element, 'height'), credit }), alt };
  });
  return unique(images.filter((it): it is Image => it.url !== undefined));
}

export function attachmentsOf(entry: Entry): Attachment[] {
  const files = allOf(entry).filter((it) => !isPicture(it));
  const attachments = files.map(({ element, address }) =>
    compact({
      url: entry.cursor(element, address).url(),
      title: words(element, 'media:title') ?? element.attribute('title'),
      format: element.attribute('type'),
      size: count(element, 'length', 'filesize'),
      duration: count(element, 'duration'),
    }),
  );
  return unique(attachments.filter((it): it is Attachment => it?.url !== undefined));
}
