import { expect } from '@open-wc/testing';
import type { Item } from '@vicinia/feed/model.js';
import { localise } from './localise.ts';

const item = (more: Partial<Item> = {}): Item =>
  Object.assign(
    { type: 'initiative', id: '1', title: 'Orto', summary: 'Un orto', description: 'Testo' } as const,
    more,
  );

const translated = item({
  language: 'it',
  translations: { 'en-GB': { title: 'Garden', summary: 'A garden' }, ar: { title: 'حديقة' } },
});

describe('localise', () => {
  it('gives an item’s own texts in its own language, unmarked', () => {
    expect(localise(item({ language: 'it' }), 'it', undefined)).to.deep.equal({
      title: { text: 'Orto', lang: undefined },
      summary: { text: 'Un orto', lang: undefined },
      description: { text: 'Testo', lang: undefined },
    });
  });

  it('marks texts in another language than the interface’s', () => {
    expect(localise(item({ language: 'it' }), 'en', undefined).title).to.deep.equal({ text: 'Orto', lang: 'it' });
  });

  it('takes the feed’s language for items that do not name theirs', () => {
    expect(localise(item(), 'en', 'it').title.lang).to.equal('it');
    expect(localise(item({ language: 'de' }), 'it', 'it').title.lang).to.equal('de');
  });

  it('marks nothing when nobody names a language', () => {
    expect(localise(item(), 'en', undefined).title.lang).to.be.undefined;
  });

  it('takes a translation, unmarked, of any region', () => {
    expect(localise(translated, 'en', undefined).title).to.deep.equal({ text: 'Garden', lang: undefined });
    expect(localise(translated, 'EN-us', undefined).title.text).to.equal('Garden');
  });

  it('marks each text that the translation lacks', () => {
    const { summary, description } = localise(translated, 'en', undefined);
    expect(summary).to.deep.equal({ text: 'A garden', lang: undefined });
    expect(description).to.deep.equal({ text: 'Testo', lang: 'it' });
  });

  it('prefers the original where it is in the reader’s language', () => {
    const both = item({ language: 'it', translations: { 'it-IT': { title: 'Altro' } } });
    expect(localise(both, 'it', undefined).title.text).to.equal('Orto');
  });

  it('counts regions of one language as one', () => {
    expect(localise(item({ language: 'it-CH' }), 'it', undefined).title.lang).to.be.undefined;
  });
});
