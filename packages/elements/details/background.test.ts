import { expect } from '@open-wc/testing';
import type { Attachment } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';

describe('the details, who stands behind it', () => {
  staysQuiet();

  it('say who promotes it, of what kind that is, and link to it', async () => {
    const promoter = { name: 'جمعية', kind: 'association', url: 'https://vicinia.example/ore' } as const;
    const details = await Details.of({ promoter });
    expect(details.text('Chi promuove')).to.equal('جمعية · Associazione');
    expect(details.links('Chi promuove')).to.deep.equal({ جمعية: 'https://vicinia.example/ore' });
    expect(isolatedIn(details.section('Chi promuove'))).to.deep.equal(['جمعية']);
  });

  it('say of what kind a partner is', async () => {
    const details = await Details.of({ partners: [{ name: 'Scuola', kind: 'public-body' }] });
    expect(details.lines('Insieme a')).to.deep.equal(['Scuola · Ente pubblico']);
  });

  it('name its topics', async () => {
    expect((await Details.of({ topics: ['orti', 'scuola', 'ambiente'] })).text('Temi')).to.equal(
      'orti, scuola e ambiente',
    );
  });

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
    expect(details.text('Languages spoken')).to.equal('Arabic and Italian');
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
    [{ title: 'I turni', duration: 3905 }, 'I turni (1 h e 5 min)'],
    [{ title: 'I turni', licence: 'CC0' }, 'I turni (CC0)'],
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

  it('say in which language a title is, where that is another', async () => {
    const details = await Details.of({
      attachments: [
        { url, title: 'The rota', language: 'en' },
        { url, language: 'en' },
      ],
    });
    const names = [...details.section('Documenti').querySelectorAll('bdi')];
    expect(names.map((it) => it.lang)).to.deep.equal(['en', '']);
  });

  it('have titles in directions of their own', async () => {
    const details = await Details.of({ attachments: [{ url, title: 'جدول', size: 1 }] });
    expect(isolatedIn(details.section('Documenti'))).to.deep.equal(['جدول']);
  });
});
