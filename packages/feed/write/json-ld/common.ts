import type { Item } from '../../model/feed.ts';
import { files, images, licence } from './media.ts';
import { node, values } from './node.ts';
import { texts } from './texts.ts';
import { written } from './when.ts';

/** A comma would part a topic in two; a term of its own is one. */
const keyword = (topic: string) => (/[,;]/.test(topic) ? node('DefinedTerm', { name: topic }) : topic);

/** What every item has, whatever it is. `body` names the property of the long text. */
export function common(item: Item, feedZone: string, body?: string) {
  const { id, url, topics, published, modified, images: pictures, attachments, language, source } = item;
  return {
    '@context': language === undefined ? undefined : { '@language': language },
    '@id': URL.canParse(id) ? id : undefined,
    identifier: id,
    url,
    ...texts(item, body),
    keywords: values(topics?.map(keyword)),
    image: images(pictures),
    subjectOf: files(attachments),
    datePublished: published && written(published, feedZone),
    dateModified: modified && written(modified, feedZone),
    sdPublisher: source && node('Organization', { name: source.name, url: source.url, email: source.email }),
    sdLicense: licence(source?.licence),
  };
}
