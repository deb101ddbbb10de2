import { expect } from '@open-wc/testing';
import { wholeItems } from '@vicinia/testing/items/whole-items.js';
import type { Feed, Item } from '../model/feed.ts';
import { writeRss, type RssOptions } from './rss.ts';

const feedOf = (...items: Item[]): Feed => ({
  title: 'Iniziative & <altro>',
  timeZone: 'Europe/Rome',
  language: 'it',
  items,
});
const write = (feed: Feed, options?: RssOptions): string => [...writeRss(feed, options)].join('');
const item = (more: object): Item => ({ type: 'initiative', id: 'orto', title: 'Orto', ...more });

/** As the browser's own XML parser has it, which forgives nothing. */
function parsed(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent).to.equal(undefined);
  return document;
}
const textsOf = (document: Document, name: string) =>
  [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);
const dated = (...occurrences: object[]) => item({ schedule: { occurrences } });

describe('writeRss', () => {
  it('is XML with all that items have', () => {
    const document = parsed(write(feedOf(...wholeItems), { address: 'https://comune.example/feed.xml' }));
    expect(document.querySelectorAll('channel > item')).to.have.length(4);
    expect(document.querySelector('channel')!.getElementsByTagName('atom:link')[0]!.getAttribute('href')).to.equal(
      'https://comune.example/feed.xml',
    );
    expect(textsOf(document, 'guid')).to.deep.equal(wholeItems.map(({ id }) => id));
    expect(textsOf(document, 'pubDate')[0]).to.equal('Sat, 10 Jan 2026 08:00:00 GMT');
  });

  it('holds whatever characters there are, but those that XML does not know', () => {
    const title = 'a \u0000\u0008\ud800\ufffe]]> & < > " \' 🌻';
    const document = parsed(
      write(
        feedOf(item({ title, summary: title, topics: [title], images: [{ url: 'https://a.example/"', alt: title }] })),
      ),
    );
    expect(textsOf(document, 'category')[0]).to.equal('a ]]> &amp; &lt; > " \' 🌻');
  });

  it('says when it is, in the language of the item, before the texts', () => {
    const start = { start: '2026-03-05T17:00', end: '2026-03-05T19:00' };
    const document = parsed(write(feedOf({ ...dated(start), summary: 'Un campo' })));
    expect(textsOf(document, 'description')[1]).to.match(
      /^Un campo<p class="vicinia-when">giovedì 5 marzo 2026.*17:00.*19:00<\/p>$/,
    );
    const english = parsed(write(feedOf({ ...dated(start), language: 'en' })));
    expect(textsOf(english, 'description')[1]).to.match(/Thursday, March 5, 2026/);
  });

  it('says what has become of a date, to people and to programs', () => {
    const document = parsed(write(feedOf(dated({ start: '2026-03-05', status: 'cancelled', note: 'Neve <b>' }))));
    expect(textsOf(document, 'description')[1]).to.include('giovedì 5 marzo 2026 (annullato: Neve &lt;b>)');
    expect(textsOf(document, 'xcal:status')).to.deep.equal(['CANCELLED']);
    expect(textsOf(document, 'ev:startdate')).to.be.empty;
  });

  it('has no end of dates in its texts', () => {
    const dates = Array.from({ length: 30 }, (_, i) => ({ start: `2026-04-${String(i + 1).padStart(2, '0')}` }));
    const document = parsed(write(feedOf(dated(...dates))));
    expect(textsOf(document, 'description')[1]!.split('<br>')).to.have.length(13);
    expect(textsOf(document, 'xcal:dtstart')).to.have.length(30);
  });

  it('makes paragraphs of Markdown, or what it is given for them, and keeps the Markdown', () => {
    const markdown = item({ description: '**Ciao** <b>', descriptionFormat: 'markdown' });
    const plain = parsed(write(feedOf(markdown)));
    expect(textsOf(plain, 'content:encoded')).to.deep.equal(['<p>Ciao</p>']);
    expect(textsOf(plain, 'source:markdown')).to.deep.equal(['**Ciao** <b>']);
    const rich = parsed(write(feedOf(markdown), { toHtml: (text) => `<div>${text.length}</div>` }));
    expect(textsOf(rich, 'content:encoded')).to.deep.equal(['<div>12</div>']);
  });

  it('has one enclosure at most, as programs expect', () => {
    const attachments = [
      { url: 'https://a.example/a.png', format: 'image/png' },
      { url: 'https://a.example/a.mp3', format: 'audio/mpeg', size: 12 },
      { url: 'https://a.example/b.pdf' },
    ];
    const [enclosure, ...others] = parsed(write(feedOf(item({ attachments })))).getElementsByTagName('enclosure');
    expect(others).to.be.empty;
    expect(enclosure!.outerHTML).to.include('url="https://a.example/a.mp3" length="12" type="audio/mpeg"');
  });

  it('is a channel without a feed’s title, page or items', () => {
    const channel = parsed(write({ timeZone: 'Europe/Rome', items: [] })).querySelector('channel')!;
    expect([...channel.children].map(({ localName }) => localName)).to.deep.equal(['title', 'link', 'description']);
  });
});
