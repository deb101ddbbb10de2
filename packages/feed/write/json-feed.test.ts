import { expect } from '@open-wc/testing';
import type { Feed, Item } from '../model/feed.ts';
import { writeItem, writeJsonFeed } from './json-feed.ts';

const item = (id: string, more: object = {}): Item => ({ type: 'initiative', id, title: id, ...more });
const feedOf = (count: number, more: Partial<Feed> = {}): Feed => ({
  title: 'Iniziative',
  timeZone: 'Europe/Rome',
  items: Array.from({ length: count }, (_, i) => item(String(i))),
  ...more,
});
const address = 'https://comune.example/feeds/initiatives.json';
const write = (feed: Feed, options: object = {}) =>
  writeJsonFeed(feed, { address, type: 'initiative', firstPage: 2, laterPages: 3, ...options });

describe('writeItem', () => {
  it('writes what JSON Feed has words for under those, and the rest under _vicinia', () => {
    const whole = item('orto', {
      url: 'https://comune.example/orto',
      summary: 'Un orto',
      description: '**Insieme**',
      descriptionFormat: 'markdown',
      language: 'it',
      topics: ['orti'],
      published: '2026-01-10T09:00:00+01:00',
      modified: '2026-02-10T09:00:00Z',
      images: [{ url: 'https://comune.example/orto.jpg', alt: 'Un campo' }],
      attachments: [
        { url: 'https://comune.example/a.pdf', format: 'application/pdf', title: 'Patto', size: 12, licence: 'CC0' },
      ],
      form: 'mutual-aid',
      promoter: { name: 'Ore' },
    });
    expect(writeItem(whole)).to.deep.equal({
      id: 'orto',
      url: 'https://comune.example/orto',
      title: 'orto',
      summary: 'Un orto',
      content_text: '**Insieme**',
      image: 'https://comune.example/orto.jpg',
      date_published: '2026-01-10T09:00:00+01:00',
      date_modified: '2026-02-10T09:00:00Z',
      language: 'it',
      tags: ['orti'],
      attachments: [
        {
          url: 'https://comune.example/a.pdf',
          mime_type: 'application/pdf',
          title: 'Patto',
          size_in_bytes: 12,
          _vicinia: { licence: 'CC0' },
        },
      ],
      _vicinia: {
        type: 'initiative',
        descriptionFormat: 'markdown',
        images: [{ url: 'https://comune.example/orto.jpg', alt: 'Un campo' }],
        form: 'mutual-aid',
        promoter: { name: 'Ore' },
      },
    });
  });

  it('writes nothing that the item does not say, but the text that JSON Feed requires', () => {
    expect(writeItem(item('orto'))).to.deep.equal({
      id: 'orto',
      title: 'orto',
      content_text: 'orto',
      _vicinia: { type: 'initiative' },
    });
  });

  it('writes the summary as that text where there is one', () => {
    expect(writeItem(item('orto', { summary: 'Un orto' })).content_text).to.equal('Un orto');
  });

  it('writes HTML as HTML', () => {
    const written = writeItem(item('orto', { description: '<p>Ciao</p>', descriptionFormat: 'html' }));
    expect(written.content_html).to.equal('<p>Ciao</p>');
    expect(written).not.to.have.property('content_text');
  });

  it('never writes a title as HTML', () => {
    const written = writeItem(item('<b>', { descriptionFormat: 'html' }));
    expect(written.content_text).to.equal('<b>');
    expect(written).not.to.have.property('content_html');
  });

  it('writes an image without alternative text, which is decoration, for JSON Feed alone', () => {
    const written = writeItem(item('orto', { images: [{ url: 'https://a.example/a.jpg', alt: '' }] }));
    expect(written.image).to.equal('https://a.example/a.jpg');
    expect(written._vicinia).not.to.have.property('images');
  });

  it('writes a media type for every attachment, as JSON Feed requires', () => {
    const written = writeItem(item('orto', { attachments: [{ url: 'https://a.example/a' }] }));
    expect(written.attachments).to.deep.equal([{ url: 'https://a.example/a', mime_type: 'application/octet-stream' }]);
  });

  const moments: [moment: string, written: string][] = [
    ['2026-03-05', '2026-03-05T00:00:00+01:00'],
    ['2026-07-05', '2026-07-05T00:00:00+02:00'],
    ['2026-03-05T17:00', '2026-03-05T17:00:00+01:00'],
    ['2026-03-05T17:00:30', '2026-03-05T17:00:30+01:00'],
    ['2026-03-05T17:00+01:00', '2026-03-05T17:00:00+01:00'],
    ['2026-03-05T17:00Z', '2026-03-05T18:00:00+01:00'],
    ['2026-03-05T17:00:00Z', '2026-03-05T17:00:00Z'],
    ['2026-03-05T17:00:00.5-03:00', '2026-03-05T17:00:00.5-03:00'],
  ];
  for (const [moment, written] of moments) {
    it(`writes ${moment} as RFC 3339 has it`, () => {
      expect(writeItem(item('orto', { published: moment, modified: moment }), 'Europe/Rome')).to.include({
        date_published: written,
        date_modified: written,
      });
    });
  }
});

describe('writeJsonFeed', () => {
  it('writes what the feed says of itself', () => {
    const feed = feedOf(0, {
      description: 'Che cosa si fa insieme',
      homePage: 'https://comune.example/',
      language: 'it',
      timeZone: 'Europe/Lisbon',
      licence: 'CC BY 4.0',
      calendar: 'https://comune.example/feeds/iniziative.ics',
      generated: '2026-03-05T08:00:00+01:00',
      example: true,
    });
    expect(write(feed)).to.deep.equal([
      {
        address,
        document: {
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Iniziative',
          home_page_url: 'https://comune.example/',
          feed_url: address,
          description: 'Che cosa si fa insieme',
          language: 'it',
          _vicinia: {
            version: '1',
            type: 'initiative',
            timeZone: 'Europe/Lisbon',
            licence: 'CC BY 4.0',
            calendar: 'https://comune.example/feeds/iniziative.ics',
            generated: '2026-03-05T08:00:00+01:00',
            example: true,
          },
          items: [],
        },
      },
    ]);
  });

  it('begins with a small page, then goes on with large ones', () => {
    const sizes = (count: number) => write(feedOf(count)).map(({ document }) => (document.items as unknown[]).length);
    expect([0, 1, 2, 3, 5, 6, 9].map(sizes)).to.deep.equal([[0], [1], [2], [2, 1], [2, 3], [2, 3, 1], [2, 3, 3, 1]]);
  });

  it('keeps every item once, in order', () => {
    const written = write(feedOf(10)).flatMap(({ document }) => document.items as { id: string }[]);
    expect(written.map(({ id }) => id).join()).to.equal('0,1,2,3,4,5,6,7,8,9');
  });

  it('links each page to the next, and the last to none', () => {
    const pages = write(feedOf(8));
    expect(pages.map((page) => page.address)).to.deep.equal([
      address,
      'https://comune.example/feeds/initiatives-2.json',
      'https://comune.example/feeds/initiatives-3.json',
    ]);
    expect(pages.map(({ document }) => document.feed_url)).to.deep.equal(pages.map((page) => page.address));
    expect(pages.map(({ document }) => document.next_url)).to.deep.equal([
      pages[1]!.address,
      pages[2]!.address,
      undefined,
    ]);
  });

  it('numbers pages whose address has no ending', () => {
    const pages = write(feedOf(3), { address: 'https://comune.example/feeds/initiatives' });
    expect(pages[1]!.address).to.equal('https://comune.example/feeds/initiatives-2');
  });

  it('writes the times of its items in its own zone', () => {
    const [page] = write(feedOf(0, { timeZone: 'Asia/Tokyo', items: [item('a', { published: '2026-03-05' })] }));
    expect((page!.document.items as object[])[0]).to.include({ date_published: '2026-03-05T00:00:00+09:00' });
  });
});
