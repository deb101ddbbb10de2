import { expect } from '@open-wc/testing';
import type { Item } from '../model/feed.ts';
import { readFeed } from './read-all.ts';

/** The one item of a feed that holds this one. */
const read = (item: object): Partial<Item> =>
  readFeed({ items: [{ id: '1', title: 'Orto', ...item }] }).feed.items[0] ?? {};
const problemsOf = (item: unknown) => readFeed({ items: [item] }).problems;
const titleOf = (item: object) => readFeed({ items: [item] }).feed.items[0]?.title;

describe('an item of a plain JSON feed', () => {
  it('has all that JSON Feed says of it, under our names', () => {
    const item = read({
      url: 'https://comune.example/orto',
      summary: 'Un orto',
      content_text: 'Un orto che curiamo insieme.',
      language: 'it',
      tags: ['orti', 'ambiente'],
      date_published: '2026-01-10T09:00:00+01:00',
      date_modified: '2026-02-10T09:00:00+01:00',
      image: 'https://comune.example/orto.jpg',
      authors: [{ name: 'Ada', url: 'https://ada.example' }, { name: 'Bruno' }],
      attachments: [
        {
          url: 'https://comune.example/patto.pdf',
          mime_type: 'application/pdf',
          title: 'Il patto',
          size_in_bytes: 1200,
          duration_in_seconds: 1.5,
        },
      ],
    });
    expect(item).to.deep.equal({
      type: 'initiative',
      id: '1',
      title: 'Orto',
      url: 'https://comune.example/orto',
      summary: 'Un orto',
      description: 'Un orto che curiamo insieme.',
      descriptionFormat: 'text',
      language: 'it',
      topics: ['orti', 'ambiente'],
      published: '2026-01-10T09:00:00+01:00',
      modified: '2026-02-10T09:00:00+01:00',
      images: [{ url: 'https://comune.example/orto.jpg', alt: '' }],
      promoter: { name: 'Ada', url: 'https://ada.example' },
      attachments: [
        {
          url: 'https://comune.example/patto.pdf',
          format: 'application/pdf',
          title: 'Il patto',
          size: 1200,
          duration: 1.5,
        },
      ],
    });
  });

  it('has no field that the feed says nothing of', () => {
    expect(read({})).to.deep.equal({ type: 'initiative', id: '1', title: 'Orto' });
  });

  it('has the old author of JSON Feed 1.0 as promoter', () => {
    expect(read({ author: { name: 'Brent' } })).to.deep.include({ promoter: { name: 'Brent' } });
  });

  it('has the first of the authors rather than the old author', () => {
    expect(read({ author: { name: 'Old' }, authors: [{ name: 'New' }] })).to.deep.include({
      promoter: { name: 'New' },
    });
  });

  it('has no promoter when the author has no name', () => {
    expect(read({ authors: [{ url: 'https://ada.example' }] })).not.to.have.property('promoter');
  });

  it('keeps the promoter that Vicinia’s extension names', () => {
    const promoter = { name: 'Associazione Ore', kind: 'association' };
    expect(read({ authors: [{ name: 'Ada' }], _vicinia: { promoter } })).to.deep.include({ promoter });
  });

  it('has no promoter where its type has none', () => {
    expect(read({ authors: [{ name: 'Ada' }], _vicinia: { type: 'notice' } })).not.to.have.property('promoter');
  });

  it('links to the external address when it has none of its own', () => {
    expect(read({ external_url: 'https://a.example' }).url).to.equal('https://a.example');
    expect(read({ url: 'https://b.example', external_url: 'https://a.example' }).url).to.equal('https://b.example');
  });

  it('shows the banner when it has no image', () => {
    const banner_image = 'https://a.example/banner.jpg';
    expect(read({ banner_image }).images).to.deep.equal([{ url: banner_image, alt: '' }]);
  });

  it('shows the images that Vicinia’s extension describes', () => {
    const images = [{ url: 'https://a.example/1.jpg', alt: 'Un orto' }];
    expect(read({ image: 'https://a.example/2.jpg', _vicinia: { images } }).images).to.deep.equal(images);
  });

  it('keeps of its attachments what has an address', () => {
    const attachments = [
      { title: 'Senza' },
      { url: 'https://a.example/b', _vicinia: { language: 'en', licence: 'CC0' } },
    ];
    expect(read({ attachments }).attachments).to.deep.equal([
      { url: 'https://a.example/b', language: 'en', licence: 'CC0' },
    ]);
  });
});

describe('the description of an item', () => {
  it('is the HTML when there is both HTML and text', () => {
    expect(read({ content_html: '<p>Ciao</p>', content_text: 'Ciao a tutti' })).to.include({
      description: '<p>Ciao</p>',
      descriptionFormat: 'html',
    });
  });

  it('is the text when that is said to be Markdown', () => {
    const _vicinia = { descriptionFormat: 'markdown' };
    expect(read({ content_html: '<p>Ciao</p>', content_text: '**Ciao**', _vicinia })).to.include({
      description: '**Ciao**',
      descriptionFormat: 'markdown',
    });
  });

  it('is what it is, whatever the extension calls it', () => {
    expect(
      read({ content_html: '<p>Ciao</p>', _vicinia: { descriptionFormat: 'markdown' } }).descriptionFormat,
    ).to.equal('html');
    expect(read({ content_text: 'Ciao', _vicinia: { descriptionFormat: 'html' } }).descriptionFormat).to.equal('text');
  });

  it('has no format when there is none', () => {
    expect(read({ _vicinia: { descriptionFormat: 'html' } })).not.to.have.any.keys('description', 'descriptionFormat');
  });

  it('is none when it only says the summary again', () => {
    expect(read({ summary: 'Un orto', content_text: 'Un orto' })).not.to.have.any.keys(
      'description',
      'descriptionFormat',
    );
  });

  it('is none when it only says the title again', () => {
    expect(read({ content_text: 'Orto' })).not.to.have.property('description');
  });
});

describe('the title of an item without one', () => {
  it('is its summary', () => {
    expect(titleOf({ summary: 'Un orto', content_text: 'Altro' })).to.equal('Un orto');
  });

  it('is the first line of its text', () => {
    expect(titleOf({ content_text: 'Una nota.\nE il resto.' })).to.equal('Una nota.');
  });

  it('is the first line of its HTML, without tags', () => {
    expect(titleOf({ content_html: '<p>Una <b>nota</b> &amp; basta.</p><p>E il resto.</p>' })).to.equal(
      'Una nota & basta.',
    );
  });

  it('is cut between words when the line is long', () => {
    const title = titleOf({ content_text: 'parola '.repeat(40) })!;
    expect(title).to.match(/^(parola )+parola…$/);
    expect(title.length).to.be.within(70, 81);
  });

  it('is cut within a word that is too long', () => {
    expect(titleOf({ content_text: 'a'.repeat(500) })).to.equal('a'.repeat(80) + '…');
  });

  it('is its address when its HTML has no words', () => {
    const item = { id: '1', url: 'https://a.example/foto', content_html: '<img src="a.png">' };
    expect(titleOf(item)).to.equal('https://a.example/foto');
    expect(problemsOf(item)).to.be.empty;
  });

  it('is its id when there is nothing else', () => {
    expect(titleOf({ id: 'orto' })).to.equal('orto');
  });
});

describe('an item without an id', () => {
  it('has its address as id', () => {
    expect(read({ id: undefined, url: 'https://a.example/1' }).id).to.equal('https://a.example/1');
  });

  it('has its title as id when it has no address either', () => {
    expect(read({ id: null }).id).to.equal('Orto');
  });
});

describe('an item that has nothing to show', () => {
  for (const item of [{}, { tags: ['a'] }, { id: '', title: ' ' }, { content_html: '<p></p>' }]) {
    it(`is an error: ${JSON.stringify(item)}`, () => {
      expect(titleOf(item)).to.be.undefined;
      expect(problemsOf(item).at(-1)).to.deep.include({
        code: 'missing',
        severity: 'error',
        path: ['items', 0, 'title'],
      });
    });
  }
});

describe('an extension that is none', () => {
  for (const _vicinia of ['no', ['no'], 5]) {
    it(`is a problem, and the item is kept: ${JSON.stringify(_vicinia)}`, () => {
      expect(read({ _vicinia }).title).to.equal('Orto');
      expect(problemsOf({ id: '1', _vicinia })[0]).to.deep.include({ code: 'type', path: ['items', 0, '_vicinia'] });
    });
  }

  it('is no problem when it is null', () => {
    expect(problemsOf({ id: '1', _vicinia: null })).to.be.empty;
  });
});
