import { expect } from '@open-wc/testing';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const address = 'https://www.comune.example/eventi/';

/** An HTML page as it comes from its address. */
const read = (text: string) => {
  const source = { text, json: undefined, address, mediaType: 'text/html', header: () => null, columns: undefined };
  return readForeign(source, { wanted: itemTypes });
};

const event = (name: string) => JSON.stringify({ '@context': 'https://schema.org', '@type': 'Event', name });
const titles = async (html: string) => (await read(html)).feed.items.map(({ title }) => title);

describe('JSON-LD in a page', () => {
  it('is found in every script of that type, however the type is written', async () => {
    const types = [
      'type="application/ld+json"',
      "id='x' type='application/ld+json; charset=utf-8'",
      'TYPE=application/ld+json',
      'type="application/ld&#43;json" data-a="1>0"',
    ];
    const html = types.map((type, i) => `<script ${type}>${event(`Evento ${i}`)}</script>`).join('<p>…</p>');
    expect(await titles(`<!doctype html>${html}`)).to.deep.equal(['Evento 0', 'Evento 1', 'Evento 2', 'Evento 3']);
  });

  it('is found between comments and CDATA', async () => {
    const wraps = [
      ['<!--', '-->'],
      ['//<![CDATA[', '//]]>'],
      ['/*<![CDATA[*/', '/*]]>*/'],
      ['<!-- //', '// -->'],
      ['<!--//--><![CDATA[//><!--', '//--><!]]>'],
    ] as const;
    const html = wraps.map(
      ([open, close], i) =>
        `<script type="application/ld+json">\n${open}\n${event(`Evento ${i}`)}\n${close}\n</script>`,
    );
    expect(await titles(html.join(''))).to.have.length(5);
  });

  it('is none where it is only shown, or written by a script', async () => {
    const block = `<script type="application/ld+json">${event('No')}</script>`;
    const html = `<!-- ${block} --><textarea>${block}</textarea><script>var s = '${block.replace('</', '<\\/')}';</script>`;
    expect(await titles(`${html}<script type="application/ld+json">${event('Sì')}</script>`)).to.deep.equal(['Sì']);
  });

  it('is read although one block is broken, which is named with its line', async () => {
    const { feed, problems } = await read(
      `<html>\n<script type="application/ld+json">${event('Uno')}</script>\n<script type="application/ld+json">\n  { "@type": "Event", }\n</script>\n<script type="application/ld+json">${event('Due')}</script>`,
    );
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Uno', 'Due']);
    expect(problems).to.deep.equal([{ code: 'not-json', severity: 'error', path: [1], line: 4 }]);
  });

  it('tells the line of the block in which something is wrong', async () => {
    const wrong = JSON.stringify({ '@type': 'Event', name: 'Uno', startDate: 'domani' });
    const { problems } = await read(`<html>\n\n<script type="application/ld+json">${wrong}</script>`);
    expect(problems).to.deep.equal([
      { code: 'type', severity: 'warning', path: [0, 'startDate'], expected: 'moment', found: 'domani', line: 3 },
    ]);
  });

  it('comes with what the page says of itself', async () => {
    const { feed } = await read(
      `<html lang="it-IT"><head><base href="/sito/"><title>Eventi &#8211; Cervia</title><link href="pagina/2" rel="next">` +
        `<script type="application/ld+json">{"@type":"Event","name":"Festa","url":"festa"}</script></head></html>`,
    );
    expect(feed).to.include({
      title: 'Eventi – Cervia',
      language: 'it-IT',
      next: 'https://www.comune.example/sito/pagina/2',
    });
    expect(feed.items[0]!.url).to.equal('https://www.comune.example/sito/festa');
  });

  it('leaves out what only describes the site', async () => {
    const graph = [
      { '@type': 'WebSite', '@id': '#site', name: 'Comune' },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: address }],
      },
      { '@type': 'Organization', name: 'Comune di Cervia' },
    ];
    const yoast = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
    const { feed, problems } = await read(
      `<script type="application/ld+json">${yoast}</script><script type="application/ld+json">${event('Festa')}</script>`,
    );
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['Festa']);
    expect(problems).to.be.empty;
  });

  it('reads what The Events Calendar has escaped twice', async () => {
    const json = JSON.stringify({
      '@type': 'Event',
      name: 'Festa &amp; mercato',
      description: '&lt;p&gt;Una &lt;b&gt;festa&lt;/b&gt;.&lt;/p&gt;\\n',
      performer: 'Organization',
    });
    const { feed } = await read(`<script type="application/ld+json">${json}</script>`);
    expect(feed.items[0]).to.include({
      title: 'Festa & mercato',
      description: '<p>Una <b>festa</b>.</p>',
      descriptionFormat: 'html',
    });
    expect(feed.items[0]).not.to.have.property('partners');
  });

  it('ends soon on a page that never closes anything', async () => {
    await read(`<script type="application/ld+json">${event('Uno')}</script>${'<a title="'.repeat(50_000)}`);
    await read(`<script type="application/ld+json">${event('Uno')}</script>${'<script '.repeat(50_000)}`);
  });
});
