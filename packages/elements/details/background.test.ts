import { expect } from '@open-wc/testing';
import type { Attachment, Initiative, Instrument } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

describe('the details, partners and languages', () => {
  staysQuiet();

  it('name partners, linked to their pages, each in a direction of its own', async () => {
    const details = await Details.of({
      partners: [{ name: 'Scuola', url: 'https://vicinia.example/scuola' }, { name: 'مدرسة' }],
    });
    expect(details.lines('Insieme a')).to.deep.equal(['Scuola', 'مدرسة']);
    expect(details.links('Insieme a')).to.deep.equal({ Scuola: 'https://vicinia.example/scuola' });
    expect(isolatedIn(details.section('Insieme a'))).to.deep.equal(['Scuola', 'مدرسة']);
  });

  it('name languages in the reader’s', async () => {
    const details = await Details.of({ languages: ['ar', 'it'] }, { language: 'en' });
    expect(details.text('Languages spoken')).to.equal('Arabic, Italian');
  });
});

describe('the details, the instrument', () => {
  staysQuiet();

  const texts: [instrument: Instrument, text: string][] = [
    [{ kind: 'concession' }, 'Concessione'],
    [{ kind: 'agreement', title: 'Convenzione del 2025' }, 'Convenzione del 2025'],
    [{ kind: 'co-design', state: 'in-review' }, 'Co-progettazione · in esame'],
    [{ kind: 'agreement', signed: '2025-05-02' }, 'Convenzione · firmato il 2 maggio 2025'],
    [{ kind: 'agreement', expires: '2028-05-02' }, 'Convenzione · scade il 2 maggio 2028'],
    [{ kind: 'agreement', document: 'https://vicinia.example/a.pdf' }, 'Convenzione (apri il documento)'],
  ];
  for (const [instrument, text] of texts) {
    it(`says: ${text}`, async () => {
      expect((await Details.of({ instrument })).text('Strumento')).to.equal(text);
    });
  }

  it('finds out its direction', async () => {
    const details = await Details.of({ instrument: { kind: 'agreement', title: 'اتفاق' } });
    expect(isolatedIn(details.section('Strumento'))).to.deep.equal(['اتفاق']);
  });
});

describe('the details, documents', () => {
  staysQuiet();

  const url = 'https://vicinia.example/a.pdf';
  const lines: [attachment: Omit<Attachment, 'url'>, line: string][] = [
    [{ title: 'I turni' }, 'I turni'],
    [{}, url],
    [{ title: 'I turni', format: 'application/pdf' }, 'I turni (PDF)'],
    [{ title: 'I turni', format: 'pdf' }, 'I turni'],
    [{ title: 'I turni', size: 0 }, 'I turni (0 byte)'],
    [{ title: 'I turni', language: 'it' }, 'I turni'],
    [{ title: 'I turni', format: 'audio/mp4', size: 1_200_000, language: 'en' }, 'I turni (MP4, 1,2 MB, inglese)'],
  ];
  for (const [attachment, line] of lines) {
    it(`say: ${line} (${JSON.stringify(attachment)})`, async () => {
      const details = await Details.of({ attachments: [{ ...attachment, url }] });
      // Engines differ in the case of languages' names.
      expect(details.lines('Documenti').map((it) => it.replace('Inglese', 'inglese'))).to.deep.equal([line]);
      expect(Object.values(details.links('Documenti'))).to.deep.equal([url]);
    });
  }

  it('have titles in directions of their own', async () => {
    const details = await Details.of({ attachments: [{ url, title: 'جدول', size: 1 }] });
    expect(isolatedIn(details.section('Documenti'))).to.deep.equal(['جدول']);
  });
});

describe('the details, the source', () => {
  staysQuiet();

  const url = 'https://vicinia.example/fonte';
  const texts: [facts: Partial<Initiative>, text: string, links: object][] = [
    [{ source: { name: 'Comune' } }, 'Fonte: Comune.', {}],
    [{ source: { name: 'Comune', url } }, 'Fonte: Comune.', { Comune: url }],
    [{ source: { url } }, `Fonte: ${url}.`, { [url]: url }],
    [{ verified: '2085-02-20' }, 'Informazioni verificate il 20 febbraio 2085.', {}],
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

  it('says nothing where neither source nor date is known', async () => {
    expect((await Details.of({})).element.querySelectorAll('.quiet')).to.have.length(0);
  });
});
