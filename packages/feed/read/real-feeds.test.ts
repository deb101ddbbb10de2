import { expect } from '@open-wc/testing';
import type { Feed } from '../model/feed.ts';
import type { Problem } from '../problem/problem.ts';
import { readFeed } from './read-all.ts';

/** Reads a feed that nobody here has written; not all machines have them. */
async function real(test: Mocha.Context, name: string): Promise<{ feed: Feed; problems: Problem[] }> {
  const address = new URL(`/shared-data/feeds/jsonfeed-${name}.json`, location.href).href;
  const response = await fetch(address);
  if (!response.ok) {
    test.test!.title += ' (skipped: there is no folder ../shared/data)';
    test.skip();
  }
  return readFeed(await response.json(), { address });
}

describe('readFeed, of feeds in the wild', () => {
  it('reads the specification’s microblog, whose posts have no titles', async function () {
    const { feed, problems } = await real(this, 'spec-simple');
    expect(problems).to.be.empty;
    expect(feed).to.include({ title: 'Brent Simmons’s Microblog', homePage: 'https://example.org/' });
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: '2347259',
        url: 'https://example.org/2347259',
        title: 'Cats are neat.',
        description: 'Cats are neat. \n\nhttps://example.org/cats',
        descriptionFormat: 'text',
        published: '2016-02-09T14:22:00-07:00',
        promoter: { name: 'Brent Simmons', url: 'http://example.org/' },
      },
    ]);
  });

  it('reads the specification’s podcast, with what there is to hear', async function () {
    const { feed, problems } = await real(this, 'spec-podcast');
    expect(problems).to.be.empty;
    const [item] = feed.items;
    expect(item).to.include({ title: 'Special #1 - Chris Parrish', descriptionFormat: 'html' });
    expect(item!.attachments).to.deep.equal([
      {
        url: 'http://therecord.co/downloads/The-Record-sp1e1-ChrisParrish.m4a',
        format: 'audio/x-m4a',
        size: 89970236,
        duration: 6629,
      },
    ]);
  });

  it('reads a feed of the time when authors were one or several', async function () {
    const { feed, problems } = await real(this, 'netnewswire-authors');
    expect(problems).to.be.empty;
    expect(feed.items.map((item) => [item.title, 'promoter' in item ? item.promoter?.name : undefined])).to.deep.equal([
      ['Item without authors', 'Root Author 1'],
      ['Item with legacy author', 'Legacy Item Author'],
      ['Item with modern authors', 'Item Author 1'],
      ['Item with both', 'Item Author 1'],
    ]);
  });
});
