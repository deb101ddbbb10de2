import type { Problem } from '../problem/problem.ts';
import { plainText } from '../read/plain-text.ts';
import { compact } from './compact.ts';
import type { Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { against, Entry } from './rss/entry.ts';
import { itemDraft, languageOf } from './rss/item.ts';
import { addressOf, linksOf, pageOf } from './rss/links.ts';
import { Namespaces } from './rss/namespaces.ts';
import { PartParser } from './rss/parse-part.ts';
import { splitFeed } from './rss/split-feed.ts';
import type { XmlElement } from './rss/xml-element.ts';
import { mendGarbled } from './mend-garbled.ts';
import type { Source } from './source.ts';
import { xmlRoot } from './xml-root.ts';

/** What the feed says of itself: in RSS in its channel, in Atom in the root. */
function headOf(root: XmlElement | undefined, address: string | undefined, problems: Problem[]): Converted['head'] {
  if (!root) return {};
  const channel = root.first('channel') ?? root;
  const base = channel === root ? address : against(address, root);
  const entry = new Entry(channel, { problems, base }, [channel.name]);
  const description = entry.said('description', 'subtitle', 'tagline', 'itunes:summary')?.content ?? '';
  const [next] = linksOf(entry, 'next');
  const head = {
    title: entry.title,
    description: plainText(description),
    homePage: pageOf(entry),
    language: languageOf(entry) ?? root.attribute('xml:lang'),
    licence: entry.plain('copyright', 'rights', 'dc:rights', 'dcterms:rights', 'cc:license'),
    generated: entry.moment('lastbuilddate', 'updated', 'modified', 'pubdate', 'dc:date'),
    next: next && addressOf(entry, next),
  };
  return compact(head) ?? {};
}

/**
 * RSS 2.0 and what was before it, RSS 1.0 (RDF) and Atom (RFC 4287, and 0.3), with the vocabularies that are usual in them:
 * Dublin Core, content, Media RSS, GeoRSS, events, CAP; pages by RFC 5005. What an item is, the reader decides; dates are
 * an item's schedule only where they are said to be an event's.
 */
export function convert(source: Source): Converted {
  const problems: Problem[] = [];
  const text = mendGarbled(source.text, problems);
  const isAtom = xmlRoot(text) === 'feed';
  const { head, items } = splitFeed(text);
  const parser = new PartParser(new Namespaces(text, isAtom));
  const [root] = parser.parse(head, problems);
  const inside: Notes = { problems, base: root && against(source.address, root) };
  const asked = new Set<string>();
  const elements = items
    .flatMap((part) => parser.parse(part, problems).slice(0, 1))
    .filter((it) => it.children.length > 0);
  const drafts = elements.map((it, i) => itemDraft(new Entry(it, inside, [isAtom ? 'entry' : 'item', i], asked)));
  if (!root || (elements.length === 0 && root.children.length === 0))
    problems.push({ code: 'missing', severity: 'error', path: [isAtom ? 'entry' : 'item'] });
  leftOut(elements, asked, problems);
  return { head: headOf(root, source.address, problems), drafts, problems };
}

/** What belongs to weblogs and their programs. */
const idle =
  /^(?:slash|wfw|sy|thr|feedburner|rdf|post|georss|geo|gml|media|itunes|podcast):|^(?:comments|contributor|post-id|sharedcopy)$/;

/** Names the elements of items that nothing is made of. */
function leftOut(elements: readonly XmlElement[], asked: ReadonlySet<string>, problems: Problem[]): void {
  const children = elements.flatMap((it) => it.children);
  const strange = children.filter(({ name }) => !asked.has(name) && !idle.test(name));
  for (const { written: found, line } of new Map(strange.map((it) => [it.name, it] as const).reverse()).values())
    problems.push({ code: 'left-out', severity: 'note', path: [found], found, line });
}
