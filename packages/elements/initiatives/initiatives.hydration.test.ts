import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // must stay first
import { expect } from '@open-wc/testing';
import { addMessages } from '@vicinia/elements/messages.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import english from '../messages/en.ts';
import type { ViciniaInitiatives } from './initiatives.ts';
import './define.ts';

/** An element as a server has rendered it, in a document without scripts; nothing has taken it over yet. */
async function rendered(attributes: Record<string, string>): Promise<Listing> {
  const answer = await fetch(`/test-feed/ssr?${new URLSearchParams(attributes)}`);
  const page = document.implementation.createHTMLDocument();
  page.body.setHTMLUnsafe(await answer.text());
  return new Listing(page.querySelector<ViciniaInitiatives>('vicinia-initiatives')!);
}

/** All nodes within, comments of the template engine left out. */
function nodesOf(root: Node): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

describe('<vicinia-initiatives>, rendered on the server', () => {
  staysQuiet();
  heardWarnings();
  // Rendering starts a process.
  before(() => rendered({ feed: 'whole' }));

  it('reads without scripts', async () => {
    const listing = await rendered({ feed: 'whole' });
    expect(listing.titles).to.have.length(12);
    expect(listing.titles[0]).to.equal('Orto condiviso di via Fiume');
    expect(listing.count).to.equal('30 iniziative');
    expect(listing.root.querySelectorAll('slot')).to.have.length(0);
  });

  it('is taken over by the browser without a node being replaced', async () => {
    const listing = await rendered({ feed: 'whole' });
    const before = nodesOf(listing.root);
    document.body.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.states).to.deep.equal(['ready']);
    const after = nodesOf(listing.root);
    expect(after).to.have.length(before.length);
    expect(after.every((node, i) => node === before[i])).to.be.true;
    listing.element.remove();
  });

  it('shows what was next when it was made, and once it has been taken over what is next now', async () => {
    const listing = await rendered({ feed: 'past-since-it-was-made' });
    const before = nodesOf(listing.root);
    const when = () => read(listing.find('time'));
    expect(when()).to.equal('gio 5 marzo, 17:00–19:00');
    document.body.append(listing.element);
    await listing.until(() => when() === 'lun 5 marzo 2085, 17:00–19:00');
    // The tools have come among them.
    const after = new Set(nodesOf(listing.root));
    expect(before.every((node) => after.has(node))).to.be.true;
    listing.element.remove();
  });

  it('keeps its nodes when the feed itself has come', async () => {
    const listing = await rendered({ feed: 'whole', src: feedAddress('whole') });
    const before = listing.cards;
    const text = read(listing.find('.list'));
    const settled = listing.settles();
    document.body.append(listing.element);
    await settled;
    await listing.settles();
    expect(listing.cards.every((card, i) => card === before[i])).to.be.true;
    expect(read(listing.find('.list'))).to.equal(text);
    listing.element.remove();
  });

  it('works once it has been taken over', async () => {
    const listing = await rendered({ feed: 'whole' });
    document.body.append(listing.element);
    await listing.element.updateComplete;
    await listing.press('Dettagli: Banca del tempo');
    await listing.until(() => listing.find('.sections'));
    await listing.press('Mostra altre 12 iniziative');
    expect(listing.cards).to.have.length(24);
    await listing.search('coro');
    expect(listing.titles).to.deep.equal(['Coro']);
    listing.element.remove();
  });

  it('has its attributes honoured on both sides', async () => {
    const listing = await rendered({
      feed: 'whole',
      where: 'municipality:Cervia',
      'page-size': '3',
      'heading-level': '4',
      sort: 'title',
      filters: 'topic form',
    });
    const before = nodesOf(listing.root);
    expect(listing.all('h4.title')).to.have.length(3);
    expect(listing.count).to.equal('9 iniziative');
    document.body.append(listing.element);
    await listing.element.updateComplete;
    const after = nodesOf(listing.root);
    expect(after.every((node, i) => node === before[i])).to.be.true;
    listing.element.remove();
  });

  it('may be in English, when the words are there ahead of it', async () => {
    addMessages('en', english);
    const listing = await rendered({ feed: 'whole', lang: 'en' });
    expect(listing.count).to.equal('30 initiatives');
    const before = nodesOf(listing.root);
    document.body.append(listing.element);
    await listing.element.updateComplete;
    // The tools have come among them.
    const after = new Set(nodesOf(listing.root));
    expect(before.every((node) => after.has(node))).to.be.true;
    listing.element.remove();
  });

  it('shows hostile items as text', async () => {
    const listing = await rendered({ feed: 'hostile-but-valid', filters: '"><script>globalThis.hacked = 1</script>' });
    const { titles } = listing;
    expect(titles[0]).to.equal("<script>globalThis.hacked = 'script y'</script>");
    document.body.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.titles).to.deep.equal(titles);
    expect(listing.root.querySelectorAll('script, img')).to.have.length(0);
    expect(globalThis).not.to.have.property('hacked');
    listing.element.remove();
  });

  it('says that an empty feed is empty', async () => {
    const listing = await rendered({ feed: 'empty' });
    expect(listing.messages).to.deep.equal(['Per ora non ci sono iniziative pubblicate.']);
    document.body.append(listing.element);
    await listing.element.updateComplete;
    expect(listing.messages).to.deep.equal(['Per ora non ci sono iniziative pubblicate.']);
    listing.element.remove();
  });
});
