import { expect } from '@open-wc/testing';
import { holdsWhatever } from '@vicinia/testing/foreign/holds-whatever.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes, type ItemType } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const read = (text: string, type?: ItemType) => readForeign(sourceOf(text), { wanted: itemTypes, type });

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:georss="http://www.georss.org/georss">
<channel>
  <title>Comune &amp; quartieri</title>
  <link>https://comune.example/</link>
  <description>Che cosa succede</description>
  <language>it-IT</language>
  <copyright>CC BY 4.0</copyright>
  <lastBuildDate>Thu, 05 Mar 2026 17:00:00 GMT</lastBuildDate>
  <atom:link rel="self" href="https://comune.example/feed"/>
  <atom:link rel="next" href="feed?page=2"/>
  <item>
    <title><![CDATA[L&#8217;orto che c&#8217;è]]></title>
    <link>https://comune.example/orto</link>
    <guid isPermaLink="false">https://comune.example/?p=1</guid>
    <pubDate>Thu, 05 Mar 2026 17:00:00 EST</pubDate>
    <dc:creator>Associazione Semina</dc:creator>
    <category>Verde</category>
    <category>Orti</category>
    <description><![CDATA[<p>Si zappa insieme &hellip;</p>]]></description>
    <content:encoded><![CDATA[<p>Si zappa <b>insieme</b>, <a href="/dove">qui</a>.</p>]]></content:encoded>
    <enclosure url="https://comune.example/volantino.pdf" length="1234" type="application/pdf"/>
    <media:content url="https://comune.example/orto.jpg" medium="image" width="800" height="600">
      <media:description>Due donne zappano</media:description>
    </media:content>
    <georss:point>44.4149 12.2016</georss:point>
  </item>
</channel>
</rss>`;

describe('RSS and Atom', () => {
  it('read RSS 2.0 with its usual companions', async () => {
    const { feed, problems, format } = await read(rss);
    expect(format).to.equal('rss');
    expect(problems).to.be.empty;
    expect(feed).to.deep.equal({
      title: 'Comune & quartieri',
      description: 'Che cosa succede',
      homePage: 'https://comune.example/',
      language: 'it-IT',
      licence: 'CC BY 4.0',
      generated: '2026-03-05T17:00:00Z',
      next: 'https://comune.example/dati/feed?page=2',
      timeZone: 'Europe/Rome',
      items: [
        {
          type: 'initiative',
          id: 'https://comune.example/?p=1',
          url: 'https://comune.example/orto',
          title: 'L’orto che c’è',
          summary: 'Si zappa insieme …',
          description: '<p>Si zappa <b>insieme</b>, <a href="https://comune.example/dove">qui</a>.</p>',
          descriptionFormat: 'html',
          published: '2026-03-05T17:00:00-05:00',
          topics: ['Verde', 'Orti'],
          promoter: { name: 'Associazione Semina', kind: 'association' },
          attachments: [{ url: 'https://comune.example/volantino.pdf', format: 'application/pdf', size: 1234 }],
          images: [{ url: 'https://comune.example/orto.jpg', alt: 'Due donne zappano', width: 800, height: 600 }],
          places: [{ latitude: 44.4149, longitude: 12.2016 }],
        },
      ],
    });
  });

  it('are notices or resources when those are asked for', async () => {
    const [notice] = (await read(rss, 'notice')).feed.items;
    expect(notice).to.include({ type: 'notice', title: 'L’orto che c’è' });
    const [resource] = (await read(rss, 'resource')).feed.items;
    expect(resource).to.deep.include({
      type: 'resource',
      kind: 'document',
      date: '2026-03-05',
      publisher: { name: 'Associazione Semina', kind: 'association' },
    });
  });

  it('read Atom, whose addresses are relative and whose texts are XHTML', async () => {
    const { feed, problems } =
      await read(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="it" xml:base="https://comune.example/notizie/">
      <a:title type="html">Notizie &amp;amp; avvisi</a:title><a:subtitle>Dal Comune</a:subtitle>
      <a:link href="./"/><a:link rel="next" href="pagina/2"/><a:updated>2026-03-06T10:00:00Z</a:updated>
      <a:entry xml:base="2026/">
        <a:id>tag:comune.example,2026:1</a:id>
        <a:title>Lavori</a:title>
        <a:link rel="alternate" type="text/html" href="lavori"/><a:link rel="enclosure" href="mappa.png" type="image/png"/>
        <a:published>2026-03-05T10:00:00+01:00</a:published><a:updated>2026-03-06T10:00:00Z</a:updated>
        <a:author><a:name>Comune di Russi</a:name><a:uri>https://comune.example/</a:uri></a:author>
        <a:category term="strade" label="Strade"/>
        <a:summary>Via Roma è chiusa</a:summary>
        <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Chiusa &#232; <b>tutta</b></p></div></a:content>
      </a:entry></a:feed>`);
    expect(problems).to.be.empty;
    expect(feed).to.include({
      title: 'Notizie & avvisi',
      description: 'Dal Comune',
      language: 'it',
      homePage: 'https://comune.example/notizie/',
      next: 'https://comune.example/notizie/pagina/2',
    });
    expect(feed.items).to.deep.equal([
      {
        type: 'initiative',
        id: 'tag:comune.example,2026:1',
        url: 'https://comune.example/notizie/2026/lavori',
        title: 'Lavori',
        summary: 'Via Roma è chiusa',
        description: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Chiusa &#232; <b>tutta</b></p></div>',
        descriptionFormat: 'html',
        published: '2026-03-05T10:00:00+01:00',
        modified: '2026-03-06T10:00:00Z',
        topics: ['Strade'],
        promoter: { name: 'Comune di Russi', kind: 'public-body', url: 'https://comune.example/' },
        images: [{ url: 'https://comune.example/notizie/2026/mappa.png', alt: '' }],
      },
    ]);
  });

  it('read RSS 1.0, whose items stand beside the channel', async () => {
    const { feed, problems } =
      await read(`<!-- Plone --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://comune.example/RSS"><title>Sito</title><link>https://comune.example</link>
        <items><rdf:Seq><rdf:li rdf:resource="https://comune.example/1"/></rdf:Seq></items></channel>
      <item rdf:about="https://comune.example/1"><title>Uno</title><link>https://comune.example/1</link>
        <description>Poche parole.</description><dc:date>2026-03-05T10:00:00+01:00</dc:date><dc:subject>verde, orti</dc:subject></item></rdf:RDF>`);
    expect(problems).to.be.empty;
    expect(feed.title).to.equal('Sito');
    expect(feed.items[0]).to.deep.equal({
      type: 'initiative',
      id: 'https://comune.example/1',
      url: 'https://comune.example/1',
      title: 'Uno',
      summary: 'Poche parole.',
      published: '2026-03-05T10:00:00+01:00',
      topics: ['verde', 'orti'],
    });
  });

  it('say of an item without a title what it begins with', async () => {
    const { feed } = await read(
      '<rss><channel><item><description>Piove &lt;b&gt;molto&lt;/b&gt;.</description><link>https://a.example</link></item></channel></rss>',
    );
    expect(feed.items[0]).to.include({
      title: 'Piove molto.',
      description: 'Piove <b>molto</b>.',
      descriptionFormat: 'html',
    });
  });

  it('stand whatever becomes of the document', async () => {
    const scraps = [
      '<',
      '>',
      '<item>',
      '</item>',
      ']]>',
      '<![CDATA[',
      '<!--',
      '&',
      '&#0;',
      '<__proto__ a="b">',
      '"',
      'xml:base="//"',
    ];
    await holdsWhatever(rss, scraps, (cut) => readForeign(sourceOf(cut), { wanted: itemTypes, format: 'rss' }));
  });

  it('have an item for each that can be read', async () => {
    const { feed } = await read(rss);
    expect((feed.items[0] as Initiative).schedule).to.be.undefined;
  });
});
