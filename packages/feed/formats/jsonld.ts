import type { Problem } from '../problem/problem.ts';
import { Turn } from '../read/turn.ts';
import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted, Draft } from './format.ts';
import { extensionOf, headExtensionOf } from './json-ld/extension.ts';
import { Graph } from './json-ld/graph.ts';
import { nextOf } from './json-ld/next.ts';
import { pageOf } from './json-ld/page.ts';
import { scriptsOf } from './json-ld/scripts.ts';
import { distinctIds } from './schema-org/distinct-ids.ts';
import { thingsIn, toDraft } from './schema-org/items.ts';
import type { Source } from './source.ts';
import { uniqueProblems } from './unique-problems.ts';

/** The JSON-LD of a page, script by script; one that cannot be read is named, and the others are kept. */
function readScripts(html: string, base: string | undefined, problems: Problem[]): Cursor[] {
  return scriptsOf(html).flatMap(({ text, line }, i) => {
    try {
      return [new Cursor(JSON.parse(text), { problems, base, where: { line } }, [i])];
    } catch {
      problems.push({ code: 'not-json', severity: 'error', path: [i], line });
      return [];
    }
  });
}

/**
 * schema.org in JSON-LD: a node, an array, a `@graph`, a collection, or the scripts of an HTML page. Contexts are not
 * fetched; what they say in the document itself counts. Specifications: JSON-LD 1.1; schema.org.
 */
export async function convert(source: Source): Promise<Converted> {
  const problems: Problem[] = [];
  const page = source.json === undefined ? pageOf(source.text, source.address) : undefined;
  const notes: Notes = { problems, base: page?.base ?? source.address };
  const documents = page ? readScripts(source.text, page.base, problems) : [new Cursor(source.json, notes)];
  const graph = new Graph(documents);
  const { roots } = graph;
  const list = roots.find((root) => root.is('ItemList', 'DataFeed', 'OfferCatalog', 'WebSite', 'CollectionPage'));
  const head = {
    title: page?.title ?? list?.one('name').plain(),
    description: list?.one('description').plain(),
    language: page?.language ?? graph.tops[0]?.terms.language,
    ...headExtensionOf(list),
    homePage: list && extensionOf(list) ? list.one('url').url() : undefined,
    next: page?.next ?? nextOf(graph, source),
  };
  const drafts: Draft[] = [];
  const turn = new Turn();
  for (const thing of thingsIn(roots)) {
    const draft = toDraft(thing);
    if (draft) drafts.push(draft);
    if (turn.isOver) await turn.next();
  }
  return { head: compact(head) ?? {}, drafts: distinctIds(drafts), problems: uniqueProblems(problems) };
}
