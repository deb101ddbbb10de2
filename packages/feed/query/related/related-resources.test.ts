import { expect } from '@open-wc/testing';
import type { Feed } from '../../model/feed.ts';
import type { Resource } from '../../model/resource.ts';
import type { Training } from '../../model/training.ts';
import { byKind } from './by-kind.ts';
import { kindOfResource } from './kind-of-resource.ts';
import { relatedResources } from './related-resources.ts';

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({ type: 'resource', id, title: id, ...more });

const path: Training = {
  type: 'training',
  id: 'percorso',
  title: 'Percorso',
  url: 'https://vicinia.example/formazione/percorso/',
  language: 'it',
  related: ['named-by-path'],
  modules: [
    {
      title: 'Uno',
      materials: [{ kind: 'slides', title: 'Diapositive', url: 'https://vicinia.example/a.pdf', size: 5 }],
    },
    { title: 'Due' },
    {
      title: 'Tre',
      materials: [{ kind: 'video', title: 'Film', url: 'https://vicinia.example/b.mp4', language: 'en' }],
    },
  ],
};

const resources = [
  resource('old', { topics: ['Città', 'vicinato'], date: '2025-01-01' }),
  resource('new', { topics: ['vicinato'], published: '2026-05-01T10:00' }),
  resource('both', { topics: ['citta', 'VICINATO'], date: '2024-01-01' }),
  resource('names-path', { related: ['percorso'] }),
  resource('named-by-path'),
  resource('other', { topics: ['altro'] }),
];

const ids = (about: string, ...more: Feed['items']) =>
  relatedResources({ timeZone: 'Europe/Rome', items: [...resources, ...more] }, about).map(({ id }) => id);

describe('relatedResources', () => {
  it('has those of a topic, the newest first', () => {
    expect(ids('vicinato')).to.deep.equal(['new', 'old', 'both']);
  });

  it('has first what is about the most, by topics as people write them', () => {
    expect(ids(' CITTÀ, Vicinato ,')).to.deep.equal(['old', 'both', 'new']);
  });

  it('has what names an item, whose feed need not be at hand', () => {
    expect(ids('percorso')).to.deep.equal(['names-path']);
    expect(ids('/formazione/percorso/')).to.deep.equal(['names-path']);
  });

  it('has what a training path is studied with first, then what it names and what names it', () => {
    const all = ['percorso#1.1', 'percorso#3.1', 'names-path', 'named-by-path'];
    for (const about of ['percorso', 'formazione/percorso', 'https://vicinia.example/formazione/percorso'])
      expect(ids(about, path), about).to.deep.equal(all);
  });

  it('makes resources of materials that say what they are', () => {
    const [slides, film] = relatedResources({ timeZone: 'UTC', items: [path] }, 'percorso');
    expect(slides).to.deep.equal({
      type: 'resource',
      id: 'percorso#1.1',
      title: 'Diapositive',
      kind: 'slides',
      language: 'it',
      attachments: [{ title: 'Diapositive', url: 'https://vicinia.example/a.pdf', size: 5 }],
    });
    expect(film!.language).to.equal('en');
  });

  it('has all resources for nothing in particular, and none for what is unknown', () => {
    expect(ids(' , ')).to.have.length(6);
    expect(ids('ignoto')).to.deep.equal([]);
  });

  it('does not have a resource as related with itself', () => {
    expect(ids('old')).to.deep.equal([]);
  });

  for (const about of ['/', '//', 'http://', '%', '/%zz', '[/]', '/../..'])
    it(`bears “${about}”`, () => {
      expect(ids(about)).to.deep.equal([]);
    });
});

describe('kindOfResource', () => {
  const kinds: [format: string, kind: string][] = [
    ['video/mp4', 'video'],
    ['audio/mpeg', 'audio'],
    ['application/vnd.oasis.opendocument.presentation', 'slides'],
    ['application/epub+zip', 'book'],
    ['text/csv', 'dataset'],
    ['text/html', 'link'],
    ['application/pdf', 'document'],
  ];
  for (const [format, kind] of kinds)
    it(`takes ${format} for ${kind}`, () => {
      expect(kindOfResource(resource('a', { attachments: [{ url: 'https://a.example/', format }] }))).to.equal(kind);
    });

  it('believes what the resource says', () => {
    const attachments = [{ url: 'https://a.example/', format: 'application/pdf' }];
    expect(kindOfResource(resource('a', { kind: 'book', attachments }))).to.equal('book');
    expect(kindOfResource(resource('a'))).to.equal('link');
  });
});

describe('byKind', () => {
  it('puts those of a kind together, and keeps their order', () => {
    const given = [resource('1'), resource('2', { kind: 'video' }), resource('3'), resource('4', { kind: 'document' })];
    const told = byKind(given).map(([kind, ofKind]) => `${kind} ${ofKind.map(({ id }) => id).join()}`);
    expect(told).to.deep.equal(['document 4', 'video 2', 'link 1,3']);
  });
});
