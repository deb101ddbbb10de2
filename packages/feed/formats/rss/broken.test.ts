import { expect } from '@open-wc/testing';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

const good = '<item><title>Buono</title><link>https://a.example/1</link></item>';
const rss = (items: string, prolog = '') =>
  `${prolog}<rss version="2.0">\n<channel><title>T</title>\n${items}\n</channel></rss>`;

async function read(text: string) {
  const { feed, problems } = await readForeign(sourceOf(text), { wanted: itemTypes });
  return {
    items: feed.items,
    titles: feed.items.map((it) => it.title),
    problems: problems.map(({ code, line }) => [code, line]),
  };
}

describe('XML as it should not be', () => {
  it('has an item whose elements do not close: the others are good', async () => {
    expect(await read(rss(`<item><title>Rotto</b></item>\n${good}`))).to.deep.include({
      titles: ['Rotto', 'Buono'],
      problems: [['not-xml', 3]],
    });
  });

  it('has HTML that nobody escaped', async () => {
    const { items } = await read(
      rss('<item><title>A</title><description><p>Uno<br>due &agrave; <b>tre</p></description></item>'),
    );
    expect(items[0]).to.include({ description: '<p>Uno<br>due &agrave; <b>tre</p>', descriptionFormat: 'html' });
  });

  it('has bare ampersands and entities that nobody declared', async () => {
    const { titles } = await read(rss('<item><title>Caff&egrave; &amp; t&egrave; & altro &boh;</title></item>'));
    expect(titles).to.deep.equal(['Caffè & tè & altro &boh;']);
  });

  it('ends in the middle', async () => {
    const { titles, problems } = await read(
      rss(good).replace(/<\/channel>[^]*/, '') + '<item><title>Mezzo</title><link>https',
    );
    expect(titles).to.deep.equal(['Buono', 'Mezzo']);
    expect(problems.map(([code]) => code)).to.deep.equal(['cut-off', 'cut-off']);
  });

  it('forgets where an item ends', async () => {
    expect((await read(rss(good.replace('</item>', '') + good.replace('/1', '/2')))).titles).to.deep.equal([
      'Buono',
      'Buono',
    ]);
  });

  it('has a date that is none, which is told with its line', async () => {
    expect(await read(rss(good.replace('<link>', '\n<pubDate>presto</pubDate><link>')))).to.deep.include({
      titles: ['Buono'],
      problems: [['type', 4]],
    });
  });

  it('has elements that nobody knows, which are named once', async () => {
    const strange = good.replace('<link>', '<s:team xmlns:s="https://sport.example/">Azzurri</s:team><link>');
    const { problems } = await read(rss(strange + '\n' + strange.replace('/1', '/2')));
    expect(problems).to.deep.equal([['left-out', 3]]);
  });

  it('was UTF-8 and has been read as something else', async () => {
    const { titles, problems } = await read(rss('<item><title>CittÃ dellâ€™acqua</title></item>'));
    expect(titles).to.deep.equal(['Città dell’acqua']);
    expect(problems).to.deep.equal([['garbled', 3]]);
  });

  it('has nothing in it', async () => {
    expect(await read(rss(''))).to.deep.include({ titles: [], problems: [] });
  });
});

describe('XML that attacks', () => {
  it('with entities that grow: they are never read', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE rss [<!ENTITY a0 "ah">${names.join('\n')}]>`;
    const { titles } = await read(rss('<item><title>&a30; Bum</title></item>', bomb));
    expect(titles).to.deep.equal(['&a30; Bum']);
  });

  it('with files from elsewhere', async () => {
    const { titles } = await read(
      rss('<item><title>&file; qui</title></item>', '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>'),
    );
    expect(titles).to.deep.equal(['&file; qui']);
  });

  it('with names that mean something to JavaScript', async () => {
    const { titles } = await read(
      rss(
        '<item __proto__="x"><title>Uno</title><__proto__><polluted>yes</polluted></__proto__><constructor>a</constructor></item>',
      ),
    );
    expect(titles).to.deep.equal(['Uno']);
    expect(({} as Record<string, unknown>).polluted).to.be.undefined;
  });

  it('with depth', async () => {
    const { titles } = await read(rss(`<item><title>A</title>${'<a>'.repeat(5000)}</item>${good}`));
    expect(titles).to.include('Buono');
  });

  // The runner's time-out is the measure.
  it('with what takes other programs long', async () => {
    await read(`${'<?a?>'.repeat(20_000)}<x>`);
    await read(rss(`<item><title>${'<'.repeat(20_000)}</title></item>`));
    await read(rss(`<item><title>${'<![CDATA['.repeat(20_000)}</title></item>`));
    await read(rss('<item>'.repeat(5_000)));
    await read(rss('<item '.repeat(50_000)));
    const { titles } = await read('<rss>' + '<!DOCTYPE['.repeat(50_000));
    expect(titles).to.be.empty;
  });
});
