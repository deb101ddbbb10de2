import type { Cursor } from '../cursor.ts';

/** What WordPress files a post under when its author has not. */
const none = /^(?:senza categoria|uncategori[sz]ed|non classé|allgemein|sin categoría)$/i;

/** `category-orti-urbani` among the classes of a post: the slug is all that there is of the name. */
function fromClasses(post: Cursor): string[] {
  const names = post.at('class_list').isObject
    ? post.at('class_list').keys.map((key) => post.at('class_list', key))
    : post.at('class_list').list();
  return names.flatMap((it) => {
    const [, slug] = /^(?:category|tag)-(.+)$/.exec(it.text() ?? '') ?? [];
    return slug === undefined ? [] : [slug.replaceAll('-', ' ')];
  });
}

const termsOf = (post: Cursor): Cursor[] =>
  post
    .at('_embedded', 'wp:term')
    .list()
    .flatMap((group) => group.list());

/** Taxonomies of towns. */
const isTown = (term: Cursor): boolean =>
  /^(?:comun[ei]|citta|municipalit\w*|towns?|cit(?:y|ies))$/i.test(term.at('taxonomy').word);

/** Under which town a site files a post, if it is one. */
export function municipality(post: Cursor): string | undefined {
  const towns = termsOf(post).filter(isTown);
  return towns.length === 1 ? towns[0]!.at('name').plain() : undefined;
}

/** The categories, tags and terms of a post, by their names where they are embedded. */
export function topics(post: Cursor): string[] {
  const terms = termsOf(post).filter((term) => !isTown(term));
  const named = terms
    .filter((term) => term.at('taxonomy').value !== 'post_format')
    .map((term) => term.at('name').plain());
  const topics = named.length > 0 ? named : fromClasses(post);
  return [...new Set(topics.filter((name) => name !== undefined && !none.test(name)))] as string[];
}
