import { expect } from '@open-wc/testing';
import { holdsAltered } from '@vicinia/testing/foreign/holds-altered.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const site = 'https://www.comune.example';
const read = (json: unknown, address = `${site}/eventi`) =>
  readForeign(jsonSource(json, address), { wanted: itemTypes });
const summary = (type: string, name: string) => ({
  '@id': `${site}/${name}`,
  '@type': type,
  title: name,
  description: '',
});

describe('Plone in the wild', () => {
  it('reads a news item as a notice, with its picture and what that shows', async function () {
    const { feed, problems, format } = await read(await realText(this, 'plone-restapi-newsitem.json'));
    expect(format).to.equal('plone');
    expect(problems).to.be.empty;
    expect(feed.items).to.deep.equal([
      {
        type: 'notice',
        id: 'http://localhost:55001/plone/newsitem',
        url: 'http://localhost:55001/plone/newsitem',
        title: 'My News Item',
        summary: 'This is a news item',
        description: '<p>Lorem ipsum</p>',
        descriptionFormat: 'html',
        published: '1995-07-31T13:45:00+00:00',
        modified: '1995-07-31T17:30:00+00:00',
        images: [
          {
            url: 'http://localhost:55001/plone/newsitem/@@images/uuid1.png',
            alt: 'This is an image caption.',
            width: 215,
            height: 56,
          },
        ],
        severity: 'info',
      },
    ]);
  });

  it('reads a batch of a search, and where the next one is', async function () {
    const { feed, problems } = await read(await realText(this, 'plone-restapi-batching.json'));
    expect(problems).to.be.empty;
    expect(feed.next).to.equal('http://localhost:55001/plone/folder/@search?b_start=5&b_size=5&sort_on=path');
    expect(feed.items.map(({ type, title, url }) => [type, title, url])).to.deep.equal([
      ['resource', 'Folder', 'http://localhost:55001/plone/folder'],
      ...[1, 2, 3, 4].map((n) => ['initiative', `Document ${n}`, `http://localhost:55001/plone/folder/doc-${n}`]),
    ]);
  });

  it('takes a page for what it was asked for', async function () {
    const source = jsonSource(await realText(this, 'plone-restapi-batching.json'));
    const { feed } = await readForeign(source, { wanted: ['resource'], type: 'resource' });
    expect(feed.items).to.have.length(5);
  });

  it('stands whatever becomes of the document', async function () {
    const json: unknown = JSON.parse(await realText(this, 'plone-restapi-newsitem.json'));
    await holdsAltered(json, (changed) => readForeign(jsonSource(changed), { wanted: itemTypes, format: 'plone' }));
  });
});

describe('Plone’s listings', () => {
  it('give what a folder holds, and what it says of itself', async () => {
    const { feed } = await read({
      ...summary('Folder', 'Eventi'),
      description: 'Che cosa si fa',
      language: { title: 'Italiano', token: 'it' },
      items: [summary('Event', 'orto'), summary('Link', 'mappa'), summary('File', 'piano.pdf')],
    });
    expect(feed).to.include({ title: 'Eventi', description: 'Che cosa si fa', language: 'it' });
    expect(feed.items.map((item) => [item.type, item.title])).to.deep.equal([
      ['initiative', 'orto'],
      ['resource', 'mappa'],
      ['resource', 'piano.pdf'],
    ]);
    expect(feed.next).to.equal(undefined);
  });

  it('give what a page of Volto holds, and the page itself where it has a text', async () => {
    const page = { ...summary('Document', 'Vivere'), items: [summary('Event', 'orto')] };
    expect((await read(page)).feed.items.map(({ title }) => title)).to.deep.equal(['orto']);
    const text = { '@type': 'slate', value: [{ type: 'p', children: [{ text: 'Un testo' }] }] };
    const written = { ...page, blocks: { a: text }, blocks_layout: { items: ['a'] } };
    expect((await read(written)).feed.items.map(({ title }) => title)).to.deep.equal(['Vivere', 'orto']);
  });

  it('leave an event whole that has pages of its own', async () => {
    const { feed } = await read({ ...summary('Event', 'orto'), items: [summary('Document', 'Immagini')] });
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['orto']);
  });

  it('know addresses that are relative, and pictures that are relative to their item', async () => {
    const scales = { large: { download: '@@images/image-800.jpeg', width: 800, height: 600 } };
    const { feed, problems } = await read({
      '@id': `${site}/@search`,
      items: [
        {
          ...summary('Event', 'x'),
          '@id': '/eventi/orto',
          image_field: 'preview_image',
          image_scales: {
            preview_image: [{ download: '@@images/image-5000.jpeg', width: 5000, height: 3000, scales }],
          },
        },
      ],
    });
    expect(problems).to.be.empty;
    const [item] = feed.items;
    expect(item).to.include({ id: `${site}/eventi/orto`, url: `${site}/eventi/orto` });
    expect(item!.images).to.deep.equal([
      { url: `${site}/eventi/orto/@@images/image-800.jpeg`, alt: '', width: 800, height: 600 },
    ]);
  });

  it('know what the catalogue calls nothing, never and always', async () => {
    const { feed, problems } = await read({
      '@id': `${site}/@search`,
      items: [
        { ...summary('News Item', 'a'), effective: '1969-12-31T00:00:00+00:00', expires: '2499-12-31T00:00:00+00:00' },
        { ...summary('News Item', 'b'), effective: 'None', created: '2026-01-07T10:00:00+00:00', Subject: ['verde'] },
      ],
    });
    expect(problems).to.be.empty;
    expect(feed.items[0]).not.to.have.any.keys('published', 'expires', 'period');
    expect(feed.items[1]).to.deep.include({ published: '2026-01-07T10:00:00+00:00', topics: ['verde'] });
  });

  it('lose nothing beside what is no item', async () => {
    const { feed, problems } = await read({
      '@id': site,
      items: ['x', summary('Event', 'orto'), null, { '@id': `${site}/y` }],
    });
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['orto']);
    expect(problems.map(({ code, path }) => [code, ...path])).to.deep.equal([
      ['type', 'items', 0],
      ['untitled', 'items', 3],
    ]);
  });

  it('link to where a link leads', async () => {
    const { feed } = await read({ ...summary('Link', 'mappa'), remoteUrl: 'https://mappe.example/' });
    expect(feed.items[0]).to.include({ type: 'resource', kind: 'link', url: 'https://mappe.example/' });
  });

  it('give files with their type and size', async () => {
    const file = {
      download: `${site}/piano.pdf/@@download/file`,
      filename: 'p.pdf',
      'content-type': 'application/pdf',
      size: 7,
    };
    const { feed } = await read({ ...summary('File', 'Piano'), file });
    expect(feed.items[0]).to.deep.include({
      kind: 'document',
      attachments: [{ url: file.download, title: 'p.pdf', format: 'application/pdf', size: 7 }],
    });
  });
});
