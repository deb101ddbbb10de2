import { expect } from '@open-wc/testing';
import type { Initiative } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

describe('the details, the source', () => {
  staysQuiet();

  const url = 'https://vicinia.example/fonte';
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  const texts: [facts: Partial<Initiative>, text: string, links: object][] = [
    [{ source: { name: 'Comune' } }, 'Fonte: Comune.', {}],
    [{ source: { name: 'Comune', url } }, 'Fonte: Comune.', { Comune: url }],
    [{ source: { url } }, `Fonte: ${url}.`, { [url]: url }],
    [{ source: { licence: 'CC BY 4.0' } }, 'Licenza: CC BY 4.0.', {}],
    [{ source: { name: 'Comune', licence } }, `Fonte: Comune. Licenza: ${licence}.`, { [licence]: licence }],
    [{ verified: '2085-02-20' }, 'Informazioni verificate il 20 febbraio 2085.', {}],
    [{ modified: '2085-02-08T23:30:00Z' }, 'Aggiornate il 9 febbraio 2085.', {}],
    [{ expires: '2085-12-08' }, 'Valide fino all’8 dicembre 2085.', {}],
    [
      { source: { name: 'Comune' }, verified: '2085-02-20' },
      'Fonte: Comune. Informazioni verificate il 20 febbraio 2085.',
      {},
    ],
  ];
  for (const [facts, text, links] of texts) {
    it(`says: ${text} (${Object.keys(links).length} links)`, async () => {
      const details = await Details.of(facts);
      expect(read(details.element.querySelector('.quiet'))).to.equal(text);
      expect(details.links()).to.deep.equal(links);
    });
  }

  it('says nothing where nothing is known', async () => {
    expect((await Details.of({})).element.querySelectorAll('.quiet')).to.have.length(0);
  });
});

describe('the details, a correction', () => {
  staysQuiet();

  /** To whom the prepared message goes, and its fields, as a mail program reads them. */
  async function message(facts: Partial<Initiative>, view = {}): Promise<Record<string, string> | undefined> {
    const details = await Details.of(facts, view);
    const link = [...details.element.querySelectorAll('a')].find((it) => /correzione|correction/.test(it.textContent));
    if (!link) return undefined;
    const [to = '', query = ''] = link.getAttribute('href')!.slice('mailto:'.length).split('?');
    // In a mailto address a plus sign means itself (RFC 6068, section 5).
    const fields = query.split('&').map((it) => it.split('=').map(decodeURIComponent));
    return { to: decodeURIComponent(to), ...Object.fromEntries(fields) };
  }

  const url = 'https://vicinia.example/orto?a=1&b=2';
  const source = { email: 'rete@vicinia.example' };

  it('is a message to the source, with the title and the page in it', async () => {
    expect(
      await message({ title: 'Orto & "pace" 100 % +', url, source, contacts: [{ email: 'a@vicinia.example' }] }),
    ).to.deep.equal({
      to: 'rete@vicinia.example',
      subject: 'Una correzione: Orto & "pace" 100 % +',
      body: `Buongiorno,\r\nin «Orto & "pace" 100 % +» c’è qualcosa da correggere:\r\n\r\n\r\n${url}`,
    });
  });

  it('goes to the first contact that has an address, where the source has none', async () => {
    const contacts = [{ phone: '0544 1' }, { email: 'a@vicinia.example' }, { email: 'b@vicinia.example' }];
    expect((await message({ contacts, source: { name: 'Comune' } }))?.to).to.equal('a@vicinia.example');
  });

  it('says nothing of a page where there is none', async () => {
    expect((await message({ source }))?.body).to.match(/correggere:$/);
  });

  it('is in the language of the interface', async () => {
    expect((await message({ source }, { language: 'en' }))?.subject).to.equal('A correction: Orto');
  });

  it('gets no field from an address', async () => {
    const details = await Details.of({ source: { email: 'a@vicinia.example?cc=b%40vicinia.example&x.y' } });
    expect(Object.values(details.links())[0]).to.match(
      /^mailto:a@vicinia.example%3Fcc%3Db%2540vicinia.example%26x.y\?subject=/,
    );
  });

  it('is not offered where nobody can be written to', async () => {
    expect(await message({ url, contacts: [{ phone: '0544 1' }] })).to.be.undefined;
  });
});
