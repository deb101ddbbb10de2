import type { Thing } from '../json-ld/thing.ts';
import { compact } from '../compact.ts';
import { attachmentsOf } from './attachments.ts';
import { imagesOf } from './images.ts';
import { nameOf } from './parties.ts';
import { textsOf } from './texts.ts';
import { topicsOf } from './topics.ts';
import { firstWords } from '../../read/first-words.ts';
import { plainText } from '../../read/plain-text.ts';

function identifierOf(thing: Thing): string | undefined {
  const identifier = thing.one('identifier');
  return identifier.isNode ? identifier.one('value').text() : identifier.text();
}

/** Whose data these are, and under which licence, where that is said of them. */
function sourceOf(thing: Thing) {
  const by = thing.nodes('sdPublisher', 'publisher')[0];
  const licence = thing.one('sdLicense', 'license');
  return compact({
    name: by && nameOf(by),
    licence: licence.isNode ? (licence.label() ?? licence.id) : licence.text(),
  });
}

/** The page for people, where there is one. */
function pageOf(thing: Thing): string | undefined {
  const page = thing.one('url', 'mainEntityOfPage', 'sameAs');
  if (!page.exists) return undefined;
  return page.isNode
    ? page.url()
    : /^(https?:)?\/|^\w/.test(String(page.at.value)) && page.at.value !== true
      ? page.at.url()
      : undefined;
}

/** What everything has: identity, texts, dates of publishing, images, topics. `body` names the properties of the long text. */
export function commonOf(thing: Thing, ...body: string[]) {
  const texts = textsOf(thing, ...body);
  const words = texts.title ?? texts.summary ?? (texts.description && plainText(texts.description));
  return {
    ...texts,
    id: thing.id,
    identifier: identifierOf(thing),
    url: pageOf(thing),
    title: words === undefined ? undefined : (texts.title ?? firstWords(words)),
    topics: topicsOf(thing),
    published: thing.one('datePosted', 'datePublished', 'dateCreated', 'uploadDate').at.moment(),
    modified: thing.one('dateModified', 'sdDatePublished').at.moment(),
    expires: thing.one('expires').at.day(),
    images: imagesOf(thing, 'image', 'photo', 'primaryImageOfPage', 'thumbnailUrl'),
    attachments: attachmentsOf(thing),
    source: sourceOf(thing),
  };
}
